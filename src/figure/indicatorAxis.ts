import type { UnitKind } from '../contract/codelists.ts';
import type { Indicator } from '../contract/indicator.ts';
import { startsAtZero, zeroNotes } from './axisZero.ts';
import type { LinesFigure } from './kinds/lines.ts';
import type { FigurePoint } from './parts.ts';

/** Values from this many times each other on lie on a logarithmic axis: below, half of them would be one line. */
const ORDERS = 1000;

/** Whether values of a unit can be lengths from zero. */
export const hasUnitLength = (kind: UnitKind): boolean => ['held', 'count', 'amount', 'share'].includes(kind);

export const valuedPoints = (points: readonly FigurePoint[]): FigurePoint[] =>
  points.filter(({ value }) => value !== null);

export const isOfYear = ({ at }: FigurePoint): boolean => at.length === 'YYYY'.length;

/** Whether the values have places on a logarithmic axis, and it says something of them. */
export function hasLogAxis(kind: UnitKind, points: readonly FigurePoint[]): boolean {
  const known = valuedPoints(points);
  return (
    (kind === 'count' || kind === 'amount') &&
    known.length > 1 &&
    known.every(({ value }) => (value ?? 0) > 0)
  );
}

/** Whether each line has a value for every year between its first and its last. */
function areYearsInARow(points: readonly FigurePoint[]): boolean {
  const next = new Map<string, number>();
  return points.every(({ seriesId, at }) => {
    const year = Number(at);
    const isNext = (next.get(seriesId) ?? year) === year;
    next.set(seriesId, year + 1);
    return isNext;
  });
}

const isOfDay = ({ at }: FigurePoint): boolean => at.length === 'YYYY-MM-DD'.length;

/**
 * Where an axis of bars ends, so that a bar's length is its share: at the whole. What is a share of a whole is said by
 * the unit `percent`; shares of GDP and what exceeds a hundred are set against no whole. `null`: the axis ends where
 * the values do.
 */
export const axisEnd = ({ code }: Indicator['unit'], points: readonly FigurePoint[]): number | null =>
  code === 'percent' && valuedPoints(points).every(({ value }) => (value ?? 0) <= 100) ? 100 : null;

export type IndicatorAxis = Pick<LinesFigure, 'curve' | 'scale' | 'fromZero' | 'reversed' | 'lowerLeads'>;

/** Whether values stand until the next: those of days, and those of years of which none is left out. */
const standsUntilNext = (points: readonly FigurePoint[]): boolean =>
  points.every(isOfDay) || (points.every(isOfYear) && areYearsInARow(points));

/** A price holds until the next one: half of a cut was never charged. */
const isOfPrices = (label: string, points: readonly FigurePoint[]): boolean =>
  label.startsWith('USD per ') && (!points.some(isOfYear) || standsUntilNext(points));

type AxisUnit = Pick<Indicator['unit'], 'kind' | 'label'>;

function ownAxis({ kind, label }: AxisUnit, points: readonly FigurePoint[]): IndicatorAxis {
  const usual = { curve: 'linear', scale: 'linear', fromZero: true } as const;
  switch (kind) {
    case 'rank':
      return {
        ...usual,
        curve: points.every(isOfDay) ? 'step' : 'linear',
        fromZero: false,
        reversed: true,
        lowerLeads: true,
      };
    case 'held':
      return { ...usual, curve: 'step' };
    case 'count':
      return { ...usual, curve: standsUntilNext(points) ? 'step' : 'linear' };
    case 'magnitude':
      return { ...usual, scale: 'log', fromZero: false };
    default:
      return {
        ...usual,
        curve: isOfPrices(label, points) ? 'step' : 'linear',
        fromZero: startsAtZero(points),
      };
  }
}

/**
 * How lines and value axis run, by what the unit measures: ranks from 1 downwards; what is held or counted, and prices, in
 * steps, since half a seat between two years is nobody's; magnitudes, and what differs by orders of magnitude, by powers of
 * ten; all else from zero where it can be read so.
 *
 * @param asked the scale that a reader chose; `null` for the one that fits.
 */
export function indicatorAxis(
  unit: AxisUnit,
  points: readonly FigurePoint[],
  asked: 'linear' | 'log' | null = null,
): IndicatorAxis {
  const axis = ownAxis(unit, points);
  if (!hasLogAxis(unit.kind, points)) return axis;
  const values = valuedPoints(points).map(({ value }) => value ?? 0);
  const fitting = Math.max(...values) >= ORDERS * Math.min(...values) ? 'log' : 'linear';
  return (asked ?? fitting) === 'log' ? { ...axis, scale: 'log', fromZero: false } : axis;
}

/** What a reader must know of the axis before comparing heights. */
export function axisNotes({ scale, fromZero, reversed }: IndicatorAxis): string[] {
  if (scale === 'log') return ['Logarithmic axis: equal distances are equal multiples.'];
  return zeroNotes(fromZero || reversed === true);
}
