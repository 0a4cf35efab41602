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
import { quotesOn, type PriceQuote } from '../../domain/quotes.ts';
import { comparisonPoint } from './comparisonPoint.ts';
import { promptTerms } from './quoteText.ts';
import { pairChoice } from './ratios/pairChoice.ts';
import { honestRatios, priceRatiosFigure } from './ratios/priceRatiosFigure.ts';
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
      expect(finding.point.subject).toMatch(/, prompts up to 272,000 tokens, at peak hours$/);
      expect(cardOf(figure, finding)).toContain(
        '{"label":"Input length","value":"prompts up to 272,000 tokens"}',
      );
      expect(finding.point.derivation?.inputs[0]?.label).toMatch(/, prompts up to 272,000 tokens$/);
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

describe('a ratio of a price that holds for some prompts names them', () => {
  const day = '2026-11-24';
  const quotes = new Map(data.models.map(({ id }) => [id, quotesOn(data, id, day)]));
  const isCut = ({ terms, model }: PriceQuote) =>
    terms.inputTokensAbove > 0 ||
    terms.inputTokensUpTo !== null ||
    (terms.list === 'mainland' && model.cnyList?.lowestTier === true);
  const cut = data.models.filter(({ id }) => quotes.get(id)?.some(isCut));
  const whole = quotes.get('deepseek-v4-pro') ?? [];

  it('in card, subject and rows, of every model with such prices', () => {
    expect(cut.length).toBeGreaterThan(25);
    const ratios = cut.flatMap(({ id }) => honestRatios(quotes.get(id) ?? [], whole));
    expect(ratios.length).toBeGreaterThan(100);
    for (const ratio of ratios) {
      const point = comparisonPoint(ratio, day);
      const limits = [ratio.over, ratio.under].map(promptTerms);
      const length = point.facts.find(({ label }) => label === 'Input length')?.value;
      expect([point.subject, length !== undefined]).toEqual([
        point.subject,
        limits.some((one) => one !== null),
      ]);
      for (const [index, limit] of limits.entries()) {
        if (limit === null) continue;
        expect(point.subject).toContain(limit);
        expect(length).toContain(limit);
        expect(point.derivation?.inputs[index]?.label).toContain(limit);
      }
    }
  });
});
