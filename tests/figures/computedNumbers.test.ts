import { describe, expect, it } from 'vitest';
import { Industry } from '../../src/contract/codelists.ts';
import type { Derivation } from '../../src/contract/primitives.ts';
import { isDay } from '../../src/contract/periodDays.ts';
import { formatPeriod, periodEnd, periodStart } from '../../src/domain/periods.ts';
import { bothRivals } from '../../src/domain/rivals.ts';
import { pointItem } from '../../src/figure/evidenceItem.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { rowTotals } from '../../src/figure/firstPaint.ts';
import type { FigurePoint } from '../../src/figure/parts.ts';
import { hasNoData } from '../../src/figure/point.ts';
import { isBoundText } from '../../src/figure/statedText.ts';
import { builtFigures, viewOf } from '../support/builtFigures.ts';

// The claim of a card whose number was computed here: it can be computed again from the rows that it lists.

const states: readonly (readonly [string, readonly Figure[]])[] = [
  ['the newest day', builtFigures(viewOf())],
  ['the day of the article', builtFigures(viewOf('2026-05-26'))],
  ['the beginning of 2025', builtFigures(viewOf('2025-01-01'))],
  ...Industry.codes.map((one) => [one, builtFigures(viewOf(null, [one]))] as const),
];

interface Computed {
  readonly name: string;
  readonly figure: Figure;
  readonly point: FigurePoint;
  readonly derivation: Derivation;
}

function computedOf(figure: Figure): Computed[] {
  const points = [...figure.points, ...figure.findings.map(({ point }) => point), ...rowTotals(figure)];
  return points.flatMap((point) =>
    point.derivation === null
      ? []
      : [{ name: `${figure.id} ${point.key}`, figure, point, derivation: point.derivation }],
  );
}

type Values = readonly (number | null)[];
const at = (values: Values, index: number): number => values[index] ?? NaN;

/** Result of a method's formula for the values of its rows, in their order. */
const again: Readonly<Record<string, (values: Values, formula: string) => number>> = {
  quoteRatio: (rows) => at(rows, 0) / at(rows, 1),
  bothLists: (rows) => at(rows, 0) / at(rows, 1),
  yuanInDollars: (rows) => at(rows, 0) / at(rows, 1),
  nativePrices: (rows, formula) =>
    formula.includes('÷') ? at(rows, 0) / at(rows, 1) : at(rows, 0) * at(rows, 1),
  signedGap: (rows, formula) =>
    formula.startsWith('Best U.S.') ? at(rows, 0) - at(rows, 1) : at(rows, 1) - at(rows, 0),
  lagYears: (rows) => at(rows, 2) - at(rows, 1),
  largestChange: (rows) => Math.abs(at(rows, 1) / at(rows, 0) - 1) * 100,
  asIndex: (rows) => (100 * at(rows, 0)) / at(rows, rows.length - 1),
  ratioOfPair: (rows) => at(rows, 0) / at(rows, 1) / (at(rows, 2) / at(rows, 3)),
  targetProgress: (rows) => (100 * at(rows, rows.length - 2)) / at(rows, rows.length - 1),
};

/** Numbers are rounded where they are shown, some of them before. */
const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(0.5, Math.abs(other)) * 0.002;

describe.each(states)('computed numbers of %s', (_name, figures) => {
  const all = figures.flatMap(computedOf);
  const names = (some: readonly Computed[]) => some.map(({ name }) => name);

  it('are what their formula gives for the rows listed', () => {
    const wrong = all.filter(({ point: { value }, derivation: { method, formula, inputs } }) => {
      const compute = again[method];
      if (compute === undefined || value === null) return false;
      const values = inputs.map((row) => row.value);
      return !isSame(value, compute(values, formula));
    });
    expect(names(wrong)).toEqual([]);
  });

  it('count as many as they list', () => {
    // An estimate, and a length of time, are no counts of their rows.
    const counts = all.filter(
      ({ derivation: { method, inputs } }) =>
        method !== 'survival' && method !== 'weeklyHours' && inputs.every(({ value }) => value === null),
    );
    const wrong = counts.filter(({ point, derivation }) => point.value !== derivation.inputs.length);
    expect(names(wrong)).toEqual([]);
  });

  it('add up to the numbers that a sum names, and are as partial and as low as these', () => {
    for (const { name, figure, point, derivation } of all) {
      if (derivation.method !== 'sumPoint') continue;
      const parts = [...derivation.formula.matchAll(/: (?:≥ |about )?([\d,]+)(?:;|$)/g)];
      const sum = parts.reduce((before, [, part = '']) => before + Number(part.replaceAll(',', '')), 0);
      expect([name, sum]).toEqual([name, point.value]);
      expect([name, isBoundText(point.text)]).toEqual([name, derivation.formula.includes(': ≥ ')]);
      if (point.key !== `${point.at}|total`) continue;
      const isPartial = figure.points.some((one) => one.at === point.at && one.status === 'P');
      expect([name, point.status === 'P']).toEqual([name, isPartial]);
    }
  });

  it('say what they are where no mark of their figure is alike', () => {
    // A sum is of the marks; all others of one method and unit are of one meaning.
    const silent = all.filter(({ figure, point, derivation: { method } }) => {
      const isLike = (one: FigurePoint) => one.derivation?.method === method && one.unit === point.unit;
      const isMark = method === 'sumPoint' || figure.points.some(isLike);
      return !isMark && (point.definition === undefined || point.definition === figure.definition);
    });
    expect(names(silent)).toEqual([]);
  });

  it('have a period, a span that begins before it ends', () => {
    for (const { name, figure, point } of all) {
      const { period = '' } = pointItem(figure, point);
      const [from = '', to = from] = period.split('/');
      expect([name, from === '', periodStart(from) <= periodEnd(to)]).toEqual([name, false, true]);
    }
  });

  it('have a period as exact as what was counted', () => {
    for (const { name, figure, point } of all) {
      const { period = '' } = pointItem(figure, point);
      const days = period.split('/').filter(isDay);
      const told = formatPeriod(period);
      expect([name, told, days.every((day) => told.includes(formatPeriod(day)))]).toEqual([name, told, true]);
    }
  });

  it('are of both countries where they compare them, and of the one whose leads they count', () => {
    const comparing = ['signedGap', 'differenceOfPair', 'ratioOfPair', 'leadShare', 'leadChanges'];
    const wrong = all.filter(({ figure, point, derivation: { method } }) => {
      const { actor, subject } = pointItem(figure, point);
      const [, leader = null] = /which (?:the )?(China|United States) (?:clearly )?leads/.exec(subject) ?? [];
      return comparing.includes(method) ? actor !== bothRivals : leader !== null && actor !== leader;
    });
    expect(names(wrong)).toEqual([]);
  });

  it('have an actor, if they are of no series and of no row', () => {
    const wrong = all.filter(({ figure, point: { actor, seriesId, at } }) => {
      const rows = 'rows' in figure ? figure.rows : [];
      return actor === null && ![...figure.series, ...rows].some(({ id }) => id === seriesId || id === at);
    });
    expect(names(wrong)).toEqual([]);
  });

  it('name JTC 1 alone only where no other joint committee is counted', () => {
    const wrong = all.filter(({ figure, point: { subject, measure = '' }, derivation: { inputs } }) => {
      const said = [figure.title, subject, measure].join(' ');
      const isOther = ({ label }: Derivation['inputs'][number]) =>
        /^(ISO\/IEC|IEC\/ISO) J(?!TC 1\b)/.test(label);
      return /\bJTC 1\b/.test(said) && inputs.some(isOther);
    });
    expect(names(wrong)).toEqual([]);
  });

  it('are called the number of no formula and of no count', () => {
    const wrong = all.filter(({ figure, point }) =>
      /÷|−|all together/.test(pointItem(figure, point).actor ?? ''),
    );
    expect(names(wrong)).toEqual([]);
  });
});

describe.each(states)('missing numbers of %s', (_name, figures) => {
  it('have no formula', () => {
    const wrong = figures.flatMap(({ id, points }) =>
      points
        .filter((point) => hasNoData(point) && point.derivation !== null)
        .map(({ key }) => `${id} ${key}`),
    );
    expect(wrong).toEqual([]);
  });
});
