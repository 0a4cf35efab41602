import type { UnitKind } from '../contract/codelists.ts';
import { hasUnitLength, isOfYear, valuedPoints } from './indicatorAxis.ts';
import type { FigurePoint } from './parts.ts';

/**
 * What an indicator is drawn as: bars of the areas where each has one value, bars of the years of one area where they
 * are few, marks where a single value has no length, and lines for all else.
 */
export type IndicatorForm = 'area bars' | 'year bars' | 'marks' | 'lines';

/** More years than this are read faster as a line. */
const MOST_YEARS = 8;

/** Bars begin at zero and end at their value, and have no line that could break or be dotted. */
const canBeBars = (kind: UnitKind, points: readonly FigurePoint[]): boolean =>
  hasUnitLength(kind) && points.every(({ value, segment }) => (value ?? 0) >= 0 && segment === 0);

/** The form that there is for the points of an indicator, by what its unit measures. */
export function indicatorForm(kind: UnitKind, points: readonly FigurePoint[]): IndicatorForm {
  const known = valuedPoints(points);
  const areas = new Set(known.map(({ seriesId }) => seriesId));
  if (known.length === 0) return 'lines';
  if (known.length === areas.size) return canBeBars(kind, known) ? 'area bars' : 'marks';
  const areFewYears = areas.size === 1 && known.length <= MOST_YEARS && points.every(isOfYear);
  const hasForecast = known.some(({ status }) => status === 'F');
  return areFewYears && !hasForecast && canBeBars(kind, known) ? 'year bars' : 'lines';
}
