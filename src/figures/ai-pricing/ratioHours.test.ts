import { describe, expect, it } from 'vitest';
import { builtBook } from '../../../tests/support/builtQuotes.ts';
import { identified, viewOf } from '../../../tests/support/builtFigures.ts';
import { shownRows } from '../../export/files/dataRow.ts';
import { altText } from '../../figure/altText.ts';
import { pointItem } from '../../figure/evidenceItem.ts';
import type { FigureContent } from '../../figure/figure.ts';
import type { Finding } from '../../figure/parts.ts';
import { shownFlagships } from '../../domain/flagships.ts';
import { pricesOn } from '../../domain/prices.ts';
import { pairChoice } from './ratios/pairChoice.ts';
import { priceRatiosFigure } from './ratios/priceRatiosFigure.ts';
import { flagshipPricesFigure } from './flagshipPricesFigure.ts';

const data = builtBook();
const view = viewOf(null);
const hourly = new Set(data.models.filter(({ basis }) => basis === 'peak').map(({ id }) => id));
const others = shownFlagships(pricesOn(data, null), '2026-11-24').map(({ model }) => model.id);
const pairs = [...hourly].flatMap((id) => others.map((other) => [other, id] as const));

/** Returns the card of a number that a title or a mark shows. */
const cardOf = (figure: FigureContent, { point }: Finding) =>
  JSON.stringify(pointItem(identified('price', figure), point));

describe('a ratio of a price that holds in some hours names them', () => {
  it('finds vendors who bill by the hour, and flagships to set against them', () => {
    expect(hourly.size).toBeGreaterThan(1);
    expect(pairs.length).toBeGreaterThan(10);
  });

  it.each(pairs)('%s against %s: in title, card, text for the picture and rows of the file', (a, b) => {
    const figure = priceRatiosFigure(
      data,
      pairChoice(data, { a: `${a}~input`, b: `${b}~input` }, null),
      view,
    );
    for (const finding of figure.findings) {
      expect(finding.point.hours).toBe('peak');
      expect(cardOf(figure, finding)).toContain('"label":"Hours"');
      expect(figure.title).toContain('at peak hours');
    }
    expect(altText(figure)).toContain(figure.title);
    const rows = shownRows(identified('price', figure));
    for (const [index, point] of figure.points.entries()) {
      expect(point.hours).toBeDefined();
      expect(rows[index]?.facts).toContainEqual(expect.objectContaining({ label: 'Hours' }));
      expect(point.subject).toContain(point.hours);
    }
  });

  it('on the card of the overview as well', () => {
    const figure = flagshipPricesFigure(data, view);
    expect(figure.findings.length).toBeGreaterThan(0);
    for (const finding of figure.findings) {
      expect(finding.point.subject).toMatch(/, at peak hours$/);
      expect(cardOf(figure, finding)).toContain('DeepSeek-V4-Pro at peak hours');
    }
    expect(figure.title).toContain('at peak hours');
  });

  it('and none where both cost the same at all hours', () => {
    const figure = flagshipPricesFigure(data, viewOf('2026-05-26'));
    expect(figure.findings.map(({ point }) => [point.hours, point.facts])).toEqual([
      [undefined, []],
      [undefined, []],
    ]);
    expect(figure.title).not.toContain('peak');
  });
});
