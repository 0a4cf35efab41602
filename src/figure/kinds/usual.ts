import { FEWEST_CASES } from '../../domain/floor.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { counted } from '../../domain/words.ts';
import type { AnyFigure, FigureBase, FigurePoint } from '../parts.ts';
import type { KindOf } from './kind.ts';

/** The id of what is attributed to nobody, as a row or as a series. */
export const UNKNOWN = 'ZZ';

/** " (3.5 %)": a share to one digit; what would round to nothing is not nothing. Empty of too few for a percentage. */
export function share(part: number, whole: number): string {
  if (whole < FEWEST_CASES) return '';
  const percent = Math.round((1000 * part) / whole) / 10;
  return ` (${percent === 0 && part > 0 ? 'less than 0.1 %' : formatValue(percent, 'percent')})`;
}

/** Neither number of a point may be missing. */
const isMissing = ({ value, x }: FigurePoint): boolean => value === null || x?.value === null;

/** "2 of 57 values (3.5 %): no data"; `null` where none is missing. A pair lacks one of its values, and seldom both. */
export function missingText({ points }: FigureBase, noun: KindOf<AnyFigure>['noun']): string | null {
  const missing = points.filter(isMissing).length;
  if (missing === 0) return null;
  const none = noun === 'pair' ? 'a country’s value is missing' : 'no data';
  return `${String(missing)} of ${counted(points.length, noun)}${share(missing, points.length)}: ${none}`;
}

/** The points of what is attributed to nobody that have a value. */
export const unknownPoints = ({ points }: FigureBase): FigurePoint[] =>
  points.filter(({ value, at, seriesId }) => value !== null && (at === UNKNOWN || seriesId === UNKNOWN));

/** The newest value of what is attributed to nobody, where values do not add up. */
export function unknownValue(figure: FigureBase): string | null {
  const newest = unknownPoints(figure).at(-1);
  return newest === undefined ? null : `${newest.subject}: ${formatValue(newest.value, figure.format)}`;
}

/** How many methods the points of a figure have. */
export const segmentCount = ({ points }: FigureBase): number =>
  new Set(points.map(({ segment }) => segment)).size;

/** The periods at which a new segment starts or a point is marked as a break of its series. */
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

/** Whether the method changed: the points are of several segments, or one is marked. */
const hasChanged = (figure: FigureBase): boolean =>
  segmentCount(figure) > 1 || figure.points.some(({ status }) => status === 'B');

/** Whether both ends of an interval are known: what has one end alone has none that could be drawn. */
export const hasInterval = ({ value, low, high }: FigurePoint): boolean =>
  value !== null && low !== null && high !== null;

type Usual = 'noun' | 'isTitleLeader' | 'measure' | 'unknown' | 'spans' | 'breaks' | 'intervals' | 'cells';

/** What most kinds answer. */
export const usual: Pick<KindOf<AnyFigure>, Usual> = {
  noun: 'value',
  isTitleLeader: false,
  measure: ({ measure }) => measure,
  unknown: unknownValue,
  spans: () => [],
  breaks: (figure) =>
    hasChanged(figure)
      ? `The method changes at ${changePeriods(figure).map(formatPeriod).join(', ')}.`
      : null,
  intervals: ({ interval, points }) => (interval !== null && points.some(hasInterval) ? [interval] : []),
  cells: 'numbers',
};
