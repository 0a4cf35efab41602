import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { lowEvidence, sampleBars, samplePoint, sampleRow } from '../../../tests/support/sampleFigures.ts';
import type { Figure } from '../../figure/figure.ts';
import { publicName } from '../../figure/sourceLine.ts';
import { legendItems } from '../../figure/firstPaint.ts';
import { areaOrRamp, chartThemes } from '../../theme/palette.ts';
import { drawPicture } from './drawPicture.ts';
import { defaultSettings } from '../settings.ts';

const ORIGIN = 'https://standards.example';
const theme = chartThemes.light;
const draw = (figure: Figure) => drawPicture({ figure, settings: defaultSettings, origin: ORIGIN });
const textOf = (picture: SVGElement) =>
  [...picture.querySelectorAll('text')].map((text) => text.textContent).join(' ');
/** Removes spaces, so that a sentence is found regardless of line breaks. */
const squeezed = (text: string) => text.replaceAll(/\s/g, '');

const sample = sampleBars(
  [samplePoint('all', 'a', 4), samplePoint('all', 'b', 2, { evidence: lowEvidence })],
  {
    title: '工作要点 and “quotes” <not a tag>',
    rows: [sampleRow('a', { tone: 'CN', label: '电池安全' }), sampleRow('b', { tone: 'US' })],
    notes: ['Counts of what is on record.'],
    filters: [{ label: 'Industry', value: 'Batteries' }],
  },
);

const pages = builtFigures(viewOf('2026-05-26', ['batteries', 'ai'])).filter(
  (figure, index, all) => all.findIndex((one) => one.id === figure.id) === index && figure.points.length > 0,
);

describe('drawPicture', () => {
  it('keeps with the picture what a reader must know', () => {
    const text = textOf(draw(sample));
    for (const part of [
      sample.title,
      sample.subtitle,
      '电池安全',
      'Source: Example Office (CC BY 4.0).',
      'Counts of what is on record.',
      'Low confidence',
      'As of 2026-05-26',
      'dataset 2026.11.24',
      'standards.example/sample?asOf=2026-05-26',
      'Industry: Batteries',
    ]) {
      expect(squeezed(text)).toContain(squeezed(part));
    }
  });

  it('says in its head that newer data were due, and only then', () => {
    const late = draw({ ...sample, stale: 'expected monthly, newest March 2026' });
    expect(textOf(late)).toContain('UPDATE OVERDUE expected monthly, newest March 2026');
    expect(textOf(draw(sample))).not.toContain('UPDATE OVERDUE');
    const plotTop = (picture: SVGElement) => Number(picture.querySelector(':scope > svg')?.getAttribute('y'));
    expect(plotTop(late)).toBeGreaterThan(plotTop(draw(sample)));
  });

  it('gives the same bytes for the same figure', () => {
    const serializer = new XMLSerializer();
    const [first, second] = [draw(sample), draw(sample)];
    expect(serializer.serializeToString(first)).toBe(serializer.serializeToString(second));
  });

  it('has the size of its preset and leaves nothing on the page', () => {
    const picture = draw(sample);
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['1600', '900']);
    expect(document.body.querySelector('svg')).toBeNull();
  });
});

describe.each(pages.map((figure) => [figure.id, figure] as const))('the picture of %s', (_id, figure) => {
  const picture = draw(figure);
  const markup = new XMLSerializer().serializeToString(picture);

  it('stands alone: plain values, no page, no script', () => {
    expect(markup).not.toMatch(
      /var\(|oklch|currentColor|foreignObject|<script|\sclass="|\sstyle="|NaN|undefined/,
    );
  });

  it('has every color of its legend, and its title and sources as text', () => {
    for (const item of legendItems(figure)) expect(markup).toContain(areaOrRamp(item.tone, theme));
    const text = squeezed(textOf(picture));
    expect(text).toContain(squeezed(figure.title));
    for (const source of figure.sources.slice(0, 1)) expect(text).toContain(squeezed(publicName(source)));
  });

  it('cuts no name of a row', () => {
    if (!['bars', 'dots', 'timeline'].includes(figure.kind)) return;
    for (const { label } of 'rows' in figure ? figure.rows : [])
      expect(squeezed(textOf(picture)), label).toContain(squeezed(label));
    expect([...picture.querySelectorAll(':scope > svg text > title')].map((one) => one.textContent)).toEqual(
      [],
    );
  });

  it('has ids that lead somewhere', () => {
    const ids = new Set([...picture.querySelectorAll('[id]')].map((element) => element.id));
    for (const [, id] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });
});
