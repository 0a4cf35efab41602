import type { UnitKind } from '../contract/codelists.ts';
import { hasUnitLength, isOfYear, valuedPoints } from './indicatorAxis.ts';
import type { FigurePoint } from './parts.ts';

/**
 * Forms of an indicator: bars by area if each has one value, bars by year for few years of one area, marks if a
 * single value has no length, and lines otherwise.
 */
export type IndicatorForm = 'area bars' | 'year bars' | 'marks' | 'lines';

/** More years than this are easier to read as a line. */
const MOST_YEARS = 8;

/** Bars start at zero and end at their value; they have no line that could break or be dotted. */
const canBeBars = (kind: UnitKind, points: readonly FigurePoint[]): boolean =>
  hasUnitLength(kind) && points.every(({ value, segment }) => (value ?? 0) >= 0 && segment === 0);

/** Returns the form that suits the points of an indicator, by the kind of its unit. */
export function indicatorForm(kind: UnitKind, points: readonly FigurePoint[]): IndicatorForm {
  const known = valuedPoints(points);
  const areas = new Set(known.map(({ seriesId }) => seriesId));
  if (known.length === 0) return 'lines';
  if (known.length === areas.size) return canBeBars(kind, known) ? 'area bars' : 'marks';
  const areFewYears = areas.size === 1 && known.length <= MOST_YEARS && points.every(isOfYear);
  const hasForecast = known.some(({ status }) => status === 'F');
  return areFewYears && !hasForecast && canBeBars(kind, known) ? 'year bars' : 'lines';
}
