import { describe, expect, it } from 'vitest';
import { legendItems } from '../../src/figure/firstPaint.ts';
import type { FigurePoint, FigureSeries } from '../../src/figure/parts.ts';
import { chartThemes } from '../../src/theme/palette.ts';
import { drawnPlot } from '../support/drawnPlot.tsx';
import { bandsOf, cornersOf, linesOf, marksOf, middleOf, textsOf } from '../support/marks.ts';
import { normalSvg } from '../support/normalSvg.ts';
import { lowEvidence, sampleLines, samplePoint } from '../support/sampleFigures.ts';

const { CN, US, other } = chartThemes.light.areas;
const WIDE = [600, 240] as const;
const NARROW = [340, 260] as const;

const cn = (year: number, value: number | null, more: Partial<FigurePoint> = {}) =>
  samplePoint('CN', String(year), value, more);
const us = (year: number, value: number | null, more: Partial<FigurePoint> = {}) =>
  samplePoint('US', String(year), value, more);

describe('a line with a missing value', () => {
  const figure = sampleLines([
    cn(2020, 10),
    cn(2021, 20),
    cn(2022, null),
    cn(2023, 30),
    cn(2024, 40),
    us(2020, 50),
    us(2024, 20),
  ]);

  it('looks like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('has a gap where the value is missing', () => {
    const { container } = drawnPlot(figure, WIDE);
    const runs = linesOf(container, CN.mark).map((line) => cornersOf(line).length);
    expect(runs).toEqual([2, 2]);
    expect(linesOf(container, US.mark)).toHaveLength(1);
  });

  it('has no mark for what is missing, and no zero', () => {
    const { container } = drawnPlot(figure, WIDE, 'page');
    expect([...marksOf(container).keys()]).not.toContain('CN|2022');
    expect(marksOf(container).size).toBe(6);
    for (const mark of marksOf(container).values()) expect(mark.getAttribute('data-value')).not.toBe('0');
  });

  it('places values in proportion, upwards, and years from left to right', () => {
    const [before = [], after = []] = linesOf(drawnPlot(figure, WIDE).container, CN.mark).map(cornersOf);
    const [ten, twenty, thirty, forty] = [...before, ...after];
    if (!ten || !twenty || !thirty || !forty) throw new Error('A corner is missing.');
    const step = ten.y - twenty.y;
    expect(step).toBeGreaterThan(10);
    expect(thirty.y).toBeCloseTo(ten.y - 2 * step, 1);
    expect(forty.y).toBeCloseTo(ten.y - 3 * step, 1);
    const year = twenty.x - ten.x;
    expect(year).toBeGreaterThan(50);
    // Leap years are a day longer.
    expect(Math.abs(thirty.x - (ten.x + 3 * year))).toBeLessThan(1);
  });

  it('names each line at its end, with its newest value', () => {
    expect(textsOf(drawnPlot(figure, WIDE).container)).toEqual(
      expect.arrayContaining(['China 40', 'United States 20']),
    );
  });
});

describe('steps with intervals', () => {
  const figure = sampleLines(
    [
      cn(2020, 1500, { low: 1480, high: 1520 }),
      cn(2022, 1540, { low: 1530, high: 1550 }),
      cn(2024, 1560, { low: 1550, high: 1570 }),
    ],
    { curve: 'step', format: 'score', fromZero: false, interval: '95% intervals as bands' },
  );

  it('look like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('hold a value until the next one', () => {
    const [line] = linesOf(drawnPlot(figure, WIDE).container, CN.mark);
    const corners = cornersOf(line);
    expect(corners).toHaveLength(5);
    expect(corners[1]?.y).toBe(corners[0]?.y);
    expect(corners[1]?.x).toBe(corners[2]?.x);
  });

  it('lie inside their band, in the ratio of the interval', () => {
    const { container } = drawnPlot(figure, WIDE);
    const [line] = linesOf(container, CN.mark);
    const [band] = bandsOf(container, CN.mark);
    const value = cornersOf(line)[0]?.y ?? 0;
    const edges = cornersOf(band);
    const [high, low] = [edges[0]?.y ?? 0, edges.at(-1)?.y ?? 0];
    expect(high).toBeLessThan(value);
    expect(value - high).toBeCloseTo(low - value, 1);
    // 1500 ± 20 beside a step of 40: the half width is half of it.
    const step = value - (cornersOf(line)[2]?.y ?? 0);
    expect((low - value) / step).toBeCloseTo(0.5, 1);
  });

  it('have no band where there is no interval', () => {
    const bare = sampleLines([cn(2020, 1500), cn(2022, 1540)]);
    expect(bandsOf(drawnPlot(bare, WIDE).container, CN.mark)).toEqual([]);
  });
});

describe('a forecast', () => {
  const figure = sampleLines([
    cn(2023, 10),
    cn(2024, 20),
    cn(2025, 30, { status: 'F' }),
    cn(2026, 40, { status: 'F' }),
  ]);

  it('looks like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('is dotted and goes on from the last observation', () => {
    const [known, forecast] = linesOf(drawnPlot(figure, WIDE).container, CN.mark);
    expect(known?.getAttribute('stroke-dasharray')).toBeNull();
    expect(forecast?.getAttribute('stroke-dasharray')).toBe('2 4');
    expect(cornersOf(forecast)[0]).toEqual(cornersOf(known).at(-1));
  });
});

describe('a change of scale', () => {
  const figure = sampleLines([
    cn(2021, 10),
    cn(2022, 20),
    cn(2023, 500, { segment: 1 }),
    cn(2024, 510, { segment: 1 }),
  ]);

  it('looks like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('breaks the line and says why, where it happens', () => {
    const { container, svg } = drawnPlot(figure, WIDE);
    const [before, after] = linesOf(container, CN.mark).map(cornersOf);
    expect(textsOf(container)).toContain('new scale');
    const marker = svg.querySelector('line[stroke-dasharray="1 4"]');
    expect(Number(marker?.getAttribute('x1'))).toBe(after?.[0]?.x);
    expect(after?.[0]?.x).toBeGreaterThan(before?.at(-1)?.x ?? Infinity);
  });
});

describe('breaks with reasons', () => {
  const figure = sampleLines([cn(2021, 10), cn(2022, 500, { segment: 1 }), cn(2023, 5, { segment: 2 })], {
    breaks: [{ period: '2021-08-01', text: 'new judge' }],
  });

  it('say each what changed, and the usual word where that is not known', () => {
    expect(textsOf(drawnPlot(figure, WIDE).container)).toEqual(
      expect.arrayContaining(['new judge', 'new scale']),
    );
  });

  it('join nothing across', () => {
    for (const line of linesOf(drawnPlot(figure, WIDE).container, CN.mark))
      expect(cornersOf(line)).toHaveLength(1);
  });
});

describe('signed values', () => {
  const zeroLine = { above: 'United States ahead', below: 'China ahead' };
  const gap = (year: number, value: number, half: number) =>
    samplePoint('gap', String(year), value, { low: value - half, high: value + half });
  const signed = (...values: readonly FigurePoint[]) =>
    sampleLines(values, {
      series: [{ id: 'gap', label: 'Gap', tone: 'ink', fill: 'solid' }],
      curve: 'step',
      format: 'score',
      fromZero: false,
      interval: '95% intervals as bands',
      zeroLine,
    });
  const both = signed(gap(2020, 26, 19), gap(2021, 50, 20), gap(2022, -48, 21));
  const zeroOf = (container: ParentNode) => container.querySelector('[data-zero="line"]');

  it('look like this', () => {
    expect(normalSvg(drawnPlot(both, WIDE).svg)).toMatchSnapshot();
  });

  it('have their zero line where zero is, above the negative and below the positive ones', () => {
    const { container } = drawnPlot(both, WIDE);
    const zero = Number(zeroOf(container)?.getAttribute('y1'));
    const line = container.querySelector('[data-line="gap"]');
    const [, , fifty, , below] = line === null ? [] : cornersOf(line);
    const [a, b] = [fifty?.y ?? 0, below?.y ?? 0];
    expect(zero).toBeCloseTo(a + ((b - a) * 50) / 98, 0);
  });

  it('have it, with the names of both sides, also where all are positive', () => {
    const { container } = drawnPlot(signed(gap(2020, 90, 5), gap(2021, 100, 5)), WIDE);
    expect(zeroOf(container)).not.toBeNull();
    expect(textsOf(container)).toEqual(expect.arrayContaining(['United States ahead', 'China ahead', '0']));
  });
});

describe('places of a ranking', () => {
  const figure = sampleLines([cn(2020, 4), cn(2021, 1), us(2020, 1), us(2021, 2)], {
    reversed: true,
    lowerLeads: true,
    fromZero: false,
  });

  it('look like this', () => {
    expect(normalSvg(drawnPlot(figure, WIDE).svg)).toMatchSnapshot();
  });

  it('have the first place on top', () => {
    const [line] = linesOf(drawnPlot(figure, WIDE).container, CN.mark);
    const [fourth, first] = cornersOf(line);
    expect(first?.y).toBeLessThan((fourth?.y ?? 0) - 50);
  });

  it('count in whole numbers from 1', () => {
    const ticks = textsOf(drawnPlot(figure, WIDE).container).filter((text) => /^[\d.]+$/.test(text));
    expect(ticks).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
    expect(ticks.filter((text) => Number(text) < 1 || !Number.isInteger(Number(text)))).toEqual([]);
  });
});

describe('a logarithmic axis', () => {
  const figure = sampleLines([cn(2022, 0.001), cn(2023, 0), cn(2024, 1)], {
    scale: 'log',
    format: 'usd',
    fromZero: false,
  });

  it('gives each power of ten the same height', () => {
    const prices = sampleLines([cn(2022, 0.01), cn(2023, 0.1), cn(2024, 1)], {
      scale: 'log',
      format: 'usd',
      fromZero: false,
    });
    const [line] = linesOf(drawnPlot(prices, WIDE).container, CN.mark);
    const [a, b, c] = cornersOf(line);
    if (!a || !b || !c) throw new Error('A corner is missing.');
    expect(a.y - b.y).toBeCloseTo(b.y - c.y, 1);
  });

  it('draws no line at a place that is none', () => {
    const { container, svg } = drawnPlot(figure, WIDE);
    expect(/[^"]*(NaN|Infinity)[^"]*/.exec(svg.outerHTML)?.[0]).toBeUndefined();
    expect([...marksOf(container).keys()]).not.toContain('CN|2023');
  });
});

describe('many lines', () => {
  const series: FigureSeries[] = ['A', 'B', 'C'].map((id) => ({
    id,
    label: `Line ${id}`,
    tone: 'other',
    fill: 'solid',
  }));
  const figure = sampleLines(
    series.flatMap(({ id }, index) => [
      samplePoint(id, '2020', 10 + index),
      samplePoint(id, '2024', 20 + index / 10),
    ]),
    { series },
  );

  it('keep their names apart where they end close together', () => {
    const { svg } = drawnPlot(figure, WIDE);
    const ys = [...svg.querySelectorAll('text')]
      .filter((text) => text.textContent.startsWith('Line'))
      .map((text) => Number(text.getAttribute('y')))
      .sort((a, b) => a - b);
    expect(ys).toHaveLength(3);
    ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(12));
  });

  it('of others are dashed, a second channel beside colour', () => {
    for (const line of linesOf(drawnPlot(figure, WIDE).container, other.mark)) {
      expect(line.getAttribute('stroke-dasharray')).toBe('5 3');
    }
  });
});

describe('a value that no line leads to', () => {
  it('is marked all the same, striped where it is of low confidence', () => {
    const { container } = drawnPlot(
      sampleLines([
        cn(2020, 10),
        cn(2021, null),
        cn(2022, 20, { evidence: lowEvidence }),
        cn(2023, null),
        cn(2024, 30),
      ]),
      WIDE,
    );
    const marks = marksOf(container);
    expect([...marks.keys()].sort()).toEqual(['CN|2020', 'CN|2022', 'CN|2024']);
    expect(marks.get('CN|2022')?.getAttribute('stroke')).toBe(chartThemes.light.paper);
    expect(marks.get('CN|2020')?.getAttribute('fill')).toBe(CN.mark);
    expect(middleOf(marks.get('CN|2020')).y).toBeGreaterThan(middleOf(marks.get('CN|2024')).y);
  });
});

describe('lines on a phone', () => {
  const figure = sampleLines([cn(2020, 10), cn(2024, 40), us(2020, 50), us(2024, 20)]);

  it('carry short names and their values, and need no legend', () => {
    expect(textsOf(drawnPlot(figure, NARROW, 'page').container)).toEqual(
      expect.arrayContaining(['China 40', 'U.S. 20']),
    );
    expect(legendItems(figure, false)).toEqual([]);
  });

  it('carry only their values where a name is long, which the legend then says', () => {
    const series = figure.series.map((one) => ({ ...one, label: `${one.label}, all of it together` }));
    const long = { ...figure, series };
    expect(textsOf(drawnPlot(long, NARROW, 'page').container)).toEqual(expect.arrayContaining(['40', '20']));
    expect(legendItems(long, false)).toHaveLength(2);
  });

  it('carry their whole names in a file', () => {
    expect(textsOf(drawnPlot(figure, NARROW, 'file').container).join()).toContain('China 40');
  });
});
