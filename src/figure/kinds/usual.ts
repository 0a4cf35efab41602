import { FEWEST_CASES } from '../../domain/floor.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { partOf, upperFirst } from '../../domain/words.ts';
import type { AnyFigure, FigureBase, FigurePoint } from '../parts.ts';
import type { KindOf } from './kind.ts';

/** Id of unattributed values, as a row or as a series. */
export const UNKNOWN = 'ZZ';

/**
 * Formats a share to one digit, such as " (3.5%)"; a share that would round to zero is not shown as zero. Empty if
 * there are too few cases for a percentage.
 */
export function shareInBrackets(part: number, whole: number): string {
  if (whole < FEWEST_CASES) return '';
  const percent = Math.round((1000 * part) / whole) / 10;
  return ` (${percent === 0 && part > 0 ? 'less than 0.1%' : formatValue(percent, 'percent')})`;
}

/** True if either number of a point is missing. */
const hasMissing = ({ value, x }: FigurePoint): boolean => value === null || x?.value === null;

/**
 * Returns "2 of 57 values (3.5%) missing"; `null` if none is. A pair usually lacks one of its values, seldom both.
 */
export function missingText({ points }: FigureBase, noun: KindOf<AnyFigure>['noun']): string | null {
  const missing = points.filter(hasMissing).length;
  if (missing === 0) return null;
  const which = `${upperFirst(partOf(missing, points.length, noun))}${missing < points.length ? shareInBrackets(missing, points.length) : ''}`;
  return noun === 'pair' ? `${which} without one country’s value` : `${which} missing`;
}

/** Returns the unattributed points that have a value. */
export const unknownPoints = ({ points }: FigureBase): FigurePoint[] =>
  points.filter(({ value, at, seriesId }) => value !== null && (at === UNKNOWN || seriesId === UNKNOWN));

/** Returns the newest unattributed value, if values do not add up. */
export function unknownValue(figure: FigureBase): string | null {
  const newest = unknownPoints(figure).at(-1);
  return newest === undefined ? null : `${newest.subject}: ${formatValue(newest.value, figure.format)}`;
}

/** Returns the number of methods of a figure's points. */
export const segmentCount = ({ points }: FigureBase): number =>
  new Set(points.map(({ segment }) => segment)).size;

/** Returns the periods at which a new segment starts or a point is marked as a break of its series. */
export function changePeriods({ points }: FigureBase): string[] {
  const starts = new Map<number, string>();
  for (const { segment, period } of points) {
    const known = starts.get(segment);
    if (known === undefined || periodEnd(period) < periodEnd(known)) starts.set(segment, period);
  }
  const marked = points.filter(({ status }) => status === 'B').map(({ period }) => period);
  const later = [...starts].filter(([segment]) => segment > 0 && starts.size > 1).map(([, period]) => period);
  return [...new Set([...later, ...marked])].sort((a, b) => periodEnd(a) - periodEnd(b));
}

/** True if the method changed: the points have several segments, or one is marked. */
const hasChanged = (figure: FigureBase): boolean =>
  segmentCount(figure) > 1 || figure.points.some(({ status }) => status === 'B');

/** True if both ends of an interval are known: one with a single end cannot be drawn. */
export const hasInterval = ({ value, low, high }: FigurePoint): boolean =>
  value !== null && low !== null && high !== null;

type Usual = 'noun' | 'isTitleLeader' | 'measure' | 'unknown' | 'spans' | 'breaks' | 'intervals' | 'cells';

/** Defaults that most kinds use. */
export const usual: Pick<KindOf<AnyFigure>, Usual> = {
  noun: 'value',
  isTitleLeader: false,
  measure: ({ measure }) => measure,
  unknown: unknownValue,
  spans: () => [],
  breaks: (figure) =>
    hasChanged(figure) ? `The method changed: ${changePeriods(figure).map(formatPeriod).join(', ')}.` : null,
  intervals: ({ interval, points }) => (interval !== null && points.some(hasInterval) ? [interval] : []),
  cells: 'numbers',
};
