import type { UnitKind } from '../contract/codelists.ts';
import type { Indicator } from '../contract/indicator.ts';
import { startsAtZero, zeroNotes } from './axisZero.ts';
import type { LinesFigure } from './kinds/lines.ts';
import type { FigurePoint } from './parts.ts';

/** Ratio of values from which the axis is logarithmic: on a linear one, half of them would be one line. */
const ORDERS = 1000;

/** True if values of a unit can be drawn as lengths from zero. */
export const hasUnitLength = (kind: UnitKind): boolean => ['held', 'count', 'amount', 'share'].includes(kind);

export const valuedPoints = (points: readonly FigurePoint[]): FigurePoint[] =>
  points.filter(({ value }) => value !== null);

export const isOfYear = ({ at }: FigurePoint): boolean => at.length === 'YYYY'.length;

/** True if the values can be placed on a logarithmic axis and it is useful for them. */
export function hasLogAxis(kind: UnitKind, points: readonly FigurePoint[]): boolean {
  const known = valuedPoints(points);
  return (
    (kind === 'count' || kind === 'amount') &&
    known.length > 1 &&
    known.every(({ value }) => (value ?? 0) > 0)
  );
}

/** True if each line has a value for every year between its first and its last. */
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
 * Returns the end of a bar axis, so that a bar's length is its share of the whole. Only the unit `percent` marks
 * shares of a whole; shares of GDP and values above a hundred have no whole. `null` if the axis ends with the values.
 */
export const axisEnd = ({ code }: Indicator['unit'], points: readonly FigurePoint[]): number | null =>
  code === 'percent' && valuedPoints(points).every(({ value }) => (value ?? 0) <= 100) ? 100 : null;

export type IndicatorAxis = Pick<LinesFigure, 'curve' | 'scale' | 'fromZero' | 'reversed' | 'lowerLeads'>;

/** A price applies until the next one: an interpolated price was never charged. */
const isOfPrices = (label: string, points: readonly FigurePoint[]): boolean =>
  label.startsWith('USD per ') &&
  (!points.some(isOfYear) || (points.every(isOfYear) && areYearsInARow(points)));

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
      return { ...usual, curve: points.every(isOfDay) ? 'step' : 'linear' };
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
 * Returns the shape of lines and the value axis for the unit: ranks run from 1 downward; seats, prices and counts of
 * days are in steps, not counts of years, whose last step has no width; magnitudes and values that differ by orders of
 * magnitude use powers of ten; everything else starts at zero if it is readable.
 *
 * @param asked scale that the user selected; `null` for the default.
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

/** Returns the notes on the axis needed before comparing heights. */
export function axisNotes({ scale, fromZero, reversed }: IndicatorAxis): string[] {
  if (scale === 'log') return ['Logarithmic axis: equal distances are equal multiples.'];
  return zeroNotes(fromZero || reversed === true);
}
