import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { altText } from '../../src/figure/altText.ts';
import { figureTable } from '../../src/figure/kinds/kinds.ts';
import { longDescription } from '../../src/figure/longDescription.ts';
import { csvFile } from '../../src/export/files/csvFile.ts';
import { figureJson } from '../../src/export/files/jsonFile.ts';
import { chartThemes } from '../../src/theme/palette.ts';
import { drawnPlot } from '../support/drawnPlot.tsx';
import { cornersOf, marksOf, middleOf, textsOf } from '../support/marks.ts';
import { normalSvg } from '../support/normalSvg.ts';
import { lowEvidence, sampleCrossed, sampleScatter } from '../support/sampleFigures.ts';

const { light } = chartThemes;
const WIDE = [640, 400] as const;
const NARROW = [330, 320] as const;
const { evidence } = sampleCrossed('CN', 'any', 1, 1);

const figure = sampleScatter(
  [
    sampleCrossed('CN', 'Alpha', 40, 0.1, { low: 35, high: 45 }),
    sampleCrossed('US', 'Beta', 50, 1),
    sampleCrossed('CN', 'Gamma', 60, 10, { evidence: lowEvidence }),
    sampleCrossed('US', 'Delta', 70, 100),
    sampleCrossed('US', 'Free', 55, 0),
    sampleCrossed('CN', 'Unpriced', 45, null),
  ],
  { interval: '95% intervals' },
);
const drawn = () => marksOf(drawnPlot(figure, WIDE).container);

describe('a scatter', () => {
  it('looks like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('stands on both scales: tenfold prices and equal scores are equal ways', () => {
    const [a, b, c, d] = ['CN|Alpha', 'US|Beta', 'CN|Gamma', 'US|Delta'].map((key) =>
      middleOf(drawn().get(key)),
    );
    if (!a || !b || !c || !d) throw new Error('A mark is missing.');
    expect(b.x - a.x).toBeGreaterThan(50);
    expect(c.x - b.x).toBeCloseTo(b.x - a.x, 1);
    expect(d.x - c.x).toBeCloseTo(b.x - a.x, 1);
    expect(a.y - b.y).toBeGreaterThan(20);
    expect(c.y - d.y).toBeCloseTo(a.y - b.y, 1);
  });

  it('has no mark for what is missing or has no place on a logarithmic axis', () => {
    expect([...drawn().keys()].sort()).toEqual(['CN|Alpha', 'CN|Gamma', 'US|Beta', 'US|Delta']);
  });

  it('tells countries apart by shape, and low confidence by a stripe', () => {
    const marks = drawn();
    expect(marks.get('US|Beta')?.getAttribute('d')).toContain('a');
    expect(marks.get('CN|Alpha')?.getAttribute('d')).not.toContain('a');
    expect(marks.get('CN|Alpha')?.getAttribute('fill')).toBe(light.areas.CN.mark);
    expect(marks.get('CN|Gamma')?.getAttribute('fill')).toBe(light.areas.CN.mark);
    expect(marks.get('CN|Gamma')?.getAttribute('stroke')).toBe(light.paper);
  });

  it('draws the interval around its mark', () => {
    const { container } = drawnPlot(figure, WIDE);
    const whisker = cornersOf(container.querySelector('[data-interval="CN|Alpha"]') ?? undefined);
    const ys = whisker.map(({ y }) => y);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(middleOf(drawn().get('CN|Alpha')).y, 1);
    expect(container.querySelectorAll('[data-interval]')).toHaveLength(1);
  });

  it('names both axes and its marks, on a phone fewer than where there is room', () => {
    const many = sampleScatter(
      Array.from({ length: 60 }, (_, index) =>
        sampleCrossed(
          index % 2 ? 'CN' : 'US',
          `Model number ${String(index)}`,
          (index * 37) % 60,
          1.15 ** ((index * 29) % 60),
        ),
      ),
    );
    const named = (size: readonly [number, number]) =>
      textsOf(drawnPlot(many, size).container).filter((text) => text.startsWith('Model')).length;
    expect(named(WIDE)).toBeGreaterThan(5);
    expect(named(NARROW)).toBeLessThan(named(WIDE));
    expect(textsOf(drawnPlot(figure, WIDE).container)).toEqual(
      expect.arrayContaining([
        'score (points)',
        'USD per piece, log scale',
        '$0.10',
        '$100',
        'Alpha',
        'Delta',
      ]),
    );
  });

  it('draws very many marks as one path a series, and leaves their keys to the table', () => {
    const many = sampleScatter(
      Array.from({ length: 301 }, (_, index) =>
        sampleCrossed(index % 2 ? 'CN' : 'US', `m${String(index)}`, index, index + 1),
      ),
    );
    const { container } = drawnPlot(many, WIDE);
    expect(marksOf(container).size).toBe(0);
    const clouds = [...container.querySelectorAll('[data-cloud]')];
    expect(clouds.map((cloud) => (cloud.getAttribute('d') ?? '').split('M').length - 1)).toEqual([150, 151]);
    expect(figureTable(many).rows).toHaveLength(301);
  });
});

describe('the words and data of a scatter', () => {
  it('say both numbers in the table, and what is missing', () => {
    const table = figureTable(figure);
    expect(table.columns).toEqual(['score (points)', 'USD per piece']);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(['40 ± 5', '$0.10']);
    expect(table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['45', 'no data']);
  });

  it('say measure, leader and both numbers to those who cannot see it', () => {
    expect(altText(figure)).toContain('Scatter chart of score (points) by USD per piece');
    expect(altText(figure)).toContain('Highest: Delta (U.S.) at 70');
    expect(longDescription(figure)).toContain('Delta (U.S.): 70 at $100');
    expect(longDescription(figure)).toContain('1 of 6 values missing');
  });

  it('give both numbers and both places in their sources to files', () => {
    const csv = csvFile(figure, 'https://standards.example');
    expect(csv).toContain('source_locator,x_period,x_value,x_low,x_high,x_measure');
    expect(csv).toMatch(
      /^CN\|Alpha,Alpha,China,2026,40,35,45,.*2026-05,0\.1,,,USD per piece,high,.*"table 3, row 1"\r$/m,
    );
    const json = figureJson(figure, null, 'https://standards.example');
    const { points } = v.parse(
      v.object({ points: v.array(v.looseObject({ x: v.looseObject({}) })) }),
      JSON.parse(json),
    );
    expect(points[0]).toMatchObject({ value: 40, x: { value: 0.1, source_locator: 'table 3, row 1' } });
    expect(evidence.locator).not.toBe('table 3, row 1');
  });
});
