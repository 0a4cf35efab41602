import { describe, expect, it } from 'vitest';
import { Front } from '../../src/contract/codelists.ts';
import type { FigurePoint, FigureSeries } from '../../src/figure/parts.ts';
import { chartThemes } from '../../src/theme/palette.ts';
import { drawnPlot } from '../support/drawnPlot.tsx';
import { barWidths, cornersOf, marksOf, middleOf, numberOf, textsOf } from '../support/marks.ts';
import { normalSvg } from '../support/normalSvg.ts';
import {
  lowEvidence,
  sampleBars,
  sampleDots,
  sampleLeads,
  samplePoint,
  sampleRow,
  sampleTimeline,
} from '../support/sampleFigures.ts';

const { light } = chartThemes;
const WIDE = [640, 160] as const;
const NARROW = [340, 200] as const;

const stages: readonly FigureSeries[] = [
  { id: 'draft', label: 'Draft', tone: 'ramp-2', fill: 'solid' },
  { id: 'done', label: 'Done', tone: 'ramp-6', fill: 'solid' },
];

describe('stacked bars', () => {
  const figure = sampleBars(
    [
      samplePoint('draft', 'a', 6),
      samplePoint('done', 'a', 3),
      samplePoint('draft', 'b', 2, { evidence: lowEvidence }),
      samplePoint('done', 'b', null),
      samplePoint('done', 'c', 0),
    ],
    { series: stages },
  );

  it('look like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('are as long as their values say', () => {
    const widths = barWidths(drawnPlot(figure, WIDE).container);
    const whole = widths.get('draft|a') ?? 0;
    expect(whole).toBeGreaterThan(100);
    expect((widths.get('done|a') ?? 0) / whole).toBeCloseTo(3 / 6, 3);
    expect((widths.get('draft|b') ?? 0) / whole).toBeCloseTo(2 / 6, 3);
  });

  it('follow each other in the order of the series', () => {
    const marks = marksOf(drawnPlot(figure, WIDE).container);
    const first = marks.get('draft|a');
    const end = numberOf(first, 'x') + numberOf(first, 'width');
    expect(numberOf(marks.get('done|a'), 'x')).toBeCloseTo(end, 1);
  });

  it('have no bar for a missing value', () => {
    expect([...marksOf(drawnPlot(figure, WIDE).container).keys()]).not.toContain('done|b');
  });

  it('show low confidence by stripes: a paler bar would read as another step of its ramp', () => {
    const marks = marksOf(drawnPlot(figure, WIDE).container);
    const [sure, unsure] = [marks.get('draft|a'), marks.get('draft|b')];
    expect(unsure?.getAttribute('fill')).toBe(sure?.getAttribute('fill'));
    for (const mark of [sure, unsure])
      for (const name of ['opacity', 'fill-opacity']) expect(mark?.hasAttribute(name)).toBe(false);
    expect(unsure?.getAttribute('d')?.split('M').length).toBeGreaterThan(3);
    expect(sure?.hasAttribute('d')).toBe(false);
  });

  it('start at zero', () => {
    const marks = marksOf(drawnPlot(figure, WIDE).container);
    const left = Math.min(...cornersOf(marks.get('draft|b')).map(({ x }) => x));
    expect(numberOf(marks.get('draft|a'), 'x')).toBeCloseTo(left, 1);
    expect(textsOf(drawnPlot(figure, WIDE).container)).toContain('0');
  });
});

describe('dots with intervals', () => {
  const score = (at: string, value: number | null, half: number | null, more: Partial<FigurePoint> = {}) =>
    samplePoint('all', at, value, {
      low: value === null || half === null ? null : value - half,
      high: value === null || half === null ? null : value + half,
      ...more,
    });
  const figure = sampleDots(
    [score('a', 1567, 10), score('b', 1541, 16), score('c', 1538, null), score('d', null, null)],
    {
      rows: [
        sampleRow('a', { tone: 'US', detail: '1,567 ± 10' }),
        sampleRow('b', { tone: 'CN', detail: '1,541 ± 16' }),
        sampleRow('c', { tone: 'other' }),
        sampleRow('d', { tone: 'CN' }),
      ],
      interval: '95% intervals',
    },
  );

  /** Left and right end of the whisker of a color. */
  function whisker(color: string): readonly [number, number] {
    const path = [...drawnPlot(figure, WIDE).svg.querySelectorAll(`path[stroke="${color}"]`)].find(
      (one) => !one.hasAttribute('data-key'),
    );
    const [left = Number.NaN, right = Number.NaN] =
      /M([\d.]+).*H([\d.]+)/
        .exec(path?.getAttribute('d') ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    return [left, right];
  }

  it('look like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('stand on one scale: distances are those of the scores', () => {
    const marks = marksOf(drawnPlot(figure, WIDE).container);
    const [a, b, c] = ['all|a', 'all|b', 'all|c'].map((key) => middleOf(marks.get(key)).x);
    expect(((a ?? 0) - (b ?? 0)) / ((b ?? 0) - (c ?? 0))).toBeCloseTo(26 / 3, 0);
  });

  it('have whiskers as wide as their intervals, around the score', () => {
    const us = whisker(light.areas.US.mark);
    const cn = whisker(light.areas.CN.mark);
    expect((cn[1] - cn[0]) / (us[1] - us[0])).toBeCloseTo(16 / 10, 1);
    const mark = middleOf(marksOf(drawnPlot(figure, WIDE).container).get('all|b'));
    expect((cn[0] + cn[1]) / 2).toBeCloseTo(mark.x, 1);
  });

  it('are filled as their point says, and groups are parted by a hairline', () => {
    const grouped = figure.rows.map((row, index) => ({ ...row, group: index < 2 ? 'A' : 'B' }));
    const pale = figure.points.map((point) => ({ ...point, fill: 'hollow' as const }));
    const { container, svg } = drawnPlot({ ...figure, points: pale, rows: grouped }, WIDE);
    expect(marksOf(container).get('all|a')?.getAttribute('fill')).toBe(light.paper);
    const edges = (of: SVGElement) => of.querySelectorAll(`path[d^="M0,"][d$="H${String(WIDE[0])}"]`);
    expect(edges(svg)).toHaveLength(1);
    expect(edges(drawnPlot(figure, WIDE).svg)).toHaveLength(0);
  });

  it('have no whisker where no interval is published', () => {
    expect(whisker(light.areas.other.mark)).toEqual([Number.NaN, Number.NaN]);
  });

  it('say no data in place of a missing score, and draw no mark', () => {
    const { container } = drawnPlot(figure, WIDE);
    expect(textsOf(container).filter((text) => text === 'no data')).toHaveLength(1);
    expect([...marksOf(container).keys()]).toEqual(['all|a', 'all|b', 'all|c']);
  });

  it('tell countries apart by shape as well', () => {
    const marks = marksOf(drawnPlot(figure, WIDE).container);
    expect(marks.get('all|a')?.getAttribute('d')).toContain('a');
    expect(marks.get('all|b')?.getAttribute('d')).not.toContain('a');
  });

  it('stand in the order of their rows', () => {
    const marks = marksOf(drawnPlot(figure, WIDE).container);
    const ys = ['all|a', 'all|b', 'all|c'].map((key) => middleOf(marks.get(key)).y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });
});

describe('prices on a logarithmic axis', () => {
  const bases: readonly FigureSeries[] = [
    { id: 'hit', label: 'cache hit', tone: null, fill: 'hollow' },
    { id: 'out', label: 'output', tone: null, fill: 'solid' },
  ];
  const figure = sampleDots(
    [
      samplePoint('hit', 'a', 0.01),
      samplePoint('out', 'a', 10),
      samplePoint('hit', 'b', null),
      samplePoint('out', 'b', 0.1),
      samplePoint('hit', 'c', 0),
      samplePoint('out', 'c', null),
    ],
    {
      series: bases,
      rows: ['a', 'b', 'c'].map((id) => sampleRow(id, { tone: 'CN' })),
      scale: 'log',
      format: 'usd',
      joined: true,
    },
  );

  it('look like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('stand apart by the powers of ten between them', () => {
    const marks = marksOf(drawnPlot(figure, WIDE).container);
    const [hit, out, other] = ['hit|a', 'out|a', 'out|b'].map((key) => middleOf(marks.get(key)).x);
    expect(((out ?? 0) - (hit ?? 0)) / ((other ?? 0) - (hit ?? 0))).toBeCloseTo(3, 1);
  });

  it('give zero and missing no place, and a row without any price the words no data', () => {
    const { container, svg } = drawnPlot(figure, WIDE);
    expect([...marksOf(container).keys()].sort()).toEqual(['hit|a', 'out|a', 'out|b']);
    expect(textsOf(container).filter((text) => text === 'no data')).toHaveLength(1);
    expect(/[^"]*(NaN|Infinity)[^"]*/.exec(svg.outerHTML)?.[0]).toBeUndefined();
  });

  it('tell bases apart by fill', () => {
    const marks = marksOf(drawnPlot(figure, WIDE).container);
    expect(marks.get('hit|a')?.getAttribute('fill')).toBe(light.paper);
    expect(marks.get('out|a')?.getAttribute('fill')).toBe(light.areas.CN.mark);
  });
});

describe('rows on a phone', () => {
  const figure = sampleBars([samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)], {
    rows: [
      sampleRow('a', { label: 'A model with quite a long name', detail: '$4', tone: 'CN' }),
      sampleRow('b', { label: 'Another', detail: '$2', tone: 'US' }),
    ],
  });

  it('look like this', () => {
    expect(normalSvg(drawnPlot(figure, NARROW).svg)).toMatchSnapshot();
  });

  it('have their names above their marks, not over them', () => {
    const { container, svg } = drawnPlot(figure, NARROW);
    const name = [...svg.querySelectorAll('text')].find((text) => text.textContent.startsWith('A model'));
    expect(numberOf(name, 'y')).toBeLessThan(numberOf(marksOf(container).get('all|a'), 'y'));
  });

  it('keep the lengths in proportion', () => {
    const widths = barWidths(drawnPlot(figure, NARROW).container);
    expect((widths.get('all|b') ?? 0) / (widths.get('all|a') ?? 0)).toBeCloseTo(0.5, 3);
    expect(widths.get('all|a')).toBeGreaterThan(150);
  });
});

describe('leads', () => {
  const columns: readonly FigureSeries[] = ['Markets', 'Seats'].map((label) => ({
    id: label,
    label,
    tone: null,
    fill: 'solid',
  }));
  const figure = sampleLeads(
    [
      samplePoint('Markets', 'ai', -0.5, { key: 'china' }),
      samplePoint('Markets', 'ai', 1, { key: 'all-us' }),
      samplePoint('Markets', 'ev', 0, { key: 'level' }),
      samplePoint('Seats', 'ev', 0.5, { key: 'low', evidence: lowEvidence }),
    ],
    { series: columns },
  );
  const marks = () => marksOf(drawnPlot(figure, WIDE).container);

  it('look like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('put China left and the United States right of the line, as far as they lead', () => {
    const [china, level, us] = ['china', 'level', 'all-us'].map((key) => middleOf(marks().get(key)).x);
    expect(china).toBeLessThan(level ?? 0);
    expect(us).toBeGreaterThan(level ?? Infinity);
    expect(((level ?? 0) - (china ?? 0)) / ((us ?? 0) - (level ?? 0))).toBeCloseTo(0.5, 1);
  });

  it('give each side its colour and shape, and a tie neither', () => {
    expect(marks().get('china')?.getAttribute('fill')).toBe(light.areas.CN.mark);
    expect(marks().get('all-us')?.getAttribute('fill')).toBe(light.areas.US.mark);
    expect(marks().get('level')?.getAttribute('fill')).toBe(light.areas.other.mark);
  });

  it('draw low confidence in its color, with a stripe of paper', () => {
    const low = marks().get('low');
    expect([low?.getAttribute('fill'), low?.getAttribute('stroke')]).toEqual([
      light.areas.US.mark,
      light.paper,
    ]);
    expect(low?.getAttribute('d')).toMatch(/zM[^z]+l[^z]+$/);
  });

  it.each([328, 288])('break the names of columns only between words, in %i pixels', (width) => {
    const names = Front.codes.map((id) => Front.label(id));
    const series = names.map((label) => ({ id: label, label, tone: null, fill: 'solid' }) as const);
    const narrow = sampleLeads([samplePoint('Seats and roles', 'ev', 0.5)], { series });
    const lines = [...drawnPlot(narrow, [width, 104]).container.querySelectorAll('tspan')];
    expect(lines.length).toBeGreaterThan(names.length);
    expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(names.join(' '));
    const sizes = lines.map((line) => Number(line.parentElement?.getAttribute('font-size')));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  });

  it('say no data where no indicator is', () => {
    expect(textsOf(drawnPlot(figure, WIDE).container).filter((text) => text === 'no data')).toHaveLength(1);
  });
});

describe('a timeline', () => {
  const day = (date: string) => Date.parse(date) / 86_400_000;
  const entry = (seriesId: string, at: string, date: string, key: string) =>
    samplePoint(seriesId, at, day(date), { key, period: date });
  const figure = sampleTimeline([
    entry('CN', 'due', '2026-06-01', 'first'),
    entry('CN', 'due', '2026-07-01', 'one'),
    entry('CN', 'due', '2026-07-01', 'two'),
    entry('US', 'meeting', '2026-08-30', 'last'),
  ]);
  const marks = () => marksOf(drawnPlot(figure, WIDE).container);

  it('looks like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('places dates in proportion', () => {
    const [first, one, last] = ['first', 'one', 'last'].map((key) => middleOf(marks().get(key)).x);
    expect(((last ?? 0) - (first ?? 0)) / ((one ?? 0) - (first ?? 0))).toBeCloseTo(90 / 30, 1);
  });

  it('stacks what falls on one day, and hides nothing', () => {
    const [one, two] = ['one', 'two'].map((key) => middleOf(marks().get(key)));
    expect(one?.x).toBe(two?.x);
    expect(one?.y).toBeGreaterThan(two?.y ?? Infinity);
  });

  it('has a row a kind', () => {
    expect(middleOf(marks().get('last')).y).toBeGreaterThan(middleOf(marks().get('first')).y);
  });
});
