import { countBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';
import { formatPeriod, periodEnd, periodStart } from '../../domain/periods.ts';
import type { FigureBase, FigurePoint, FigureRow, FillMeaning } from '../parts.ts';
import { pointText } from '../pointText.ts';
import type { KindOf } from './kind.ts';
import { rowMoves } from './moves.ts';
import { firstTexts } from './rankedWords.ts';
import { pointTable } from './tables.ts';
import { usual } from './usual.ts';

/** Dated things without a quantity, one row per kind. */
export interface TimelineFigure extends FigureBase {
  readonly kind: 'timeline';
  readonly rows: readonly FigureRow[];
  /** First and last day of the axis if the user selected them; marks that would overlap are then stacked. */
  readonly range?: DayRange;
  /** True of due dates: one of the day itself, or of a month or year that is not over, is still to come. */
  readonly isDue?: true;
  /** Keys of the marks of a row that a bar joins, one list a bar; neighboring rows of one group are then a lane. */
  readonly joined?: readonly (readonly string[])[];
  /** Meaning of the fills of single points, for the legend; omitted if only series differ. */
  readonly fills?: readonly FillMeaning[];
}

/** Days from one to another, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly until: string;
}

/** A due date is to come as its mark is; a month counts until it is over, although a rule's mark is at its start. */
const isToCome = ({ period, value }: FigurePoint, asOf: string): boolean =>
  (value ?? periodEnd(period)) >= periodStart(asOf) || (period.length === 7 && asOf.startsWith(period));

/** Returns the dated things of a timeline that are still to come, the next one first. */
function upcomingPoints({ points, asOf, isDue }: TimelineFigure): FigurePoint[] {
  return points
    .filter((point) => (isDue === true ? isToCome(point, asOf) : point.period > asOf))
    .sort((a, b) => periodEnd(a.period) - periodEnd(b.period));
}

/** Example: "24 entries, 20 still to come, first GB 38031 takes effect, July 1, 2026". */
function timelineText(figure: TimelineFigure): string {
  const ahead = upcomingPoints(figure);
  // A month or a year counts by its end: a later exact date cannot come before it.
  const [next] = ahead;
  const entries = counted(figure.points.length, 'entry');
  if (next === undefined) return `${entries}, none still to come`;
  return `${entries}, ${String(ahead.length)} still to come, first ${next.subject}, ${pointText(next, figure)}`;
}

/**
 * Returns the contents of the rows in a range: "98 entries, 2 of them in several rows; China 57, United States 33,
 * others 10".
 */
function rangeText({ points, rows }: TimelineFigure): string {
  const places = countBy(points, ({ subject, period }) => `${period}|${subject}`);
  const shared = [...places.values()].filter((count) => count > 1).length;
  const counts = rows.map(
    ({ id, label }) => `${label} ${String(points.filter(({ at }) => at === id).length)}`,
  );
  const inSeveral = shared === 0 ? '' : `, ${String(shared)} of them in several rows`;
  return `${counted(places.size, 'entry')}${inSeveral}; ${counts.join(', ')}`;
}

/** Returns the newest entries of a selected range. */
function newestEntries({ points }: TimelineFigure): string {
  const newest = points.toSorted((a, b) => periodEnd(b.period) - periodEnd(a.period));
  const told = new Set(newest.map(({ subject, period }) => `${formatPeriod(period)}: ${subject}`));
  return `Latest: ${firstTexts([...told])}.`;
}

export const timeline: KindOf<TimelineFigure> = {
  ...usual,
  name: 'Timeline',
  noun: 'entry',
  measure: () => 'dates',
  fields: () => [],
  leader: (figure) => (figure.range === undefined ? timelineText(figure) : rangeText(figure)),
  values: (figure) => {
    if (figure.range !== undefined) return [newestEntries(figure)];
    const ahead = upcomingPoints(figure).map((point) => `${pointText(point, figure)}: ${point.subject}`);
    return ahead.length === 0
      ? ['None still to come.']
      : [`Upcoming on ${formatPeriod(figure.asOf)}: ${firstTexts(ahead)}.`];
  },
  unknown: () => null,
  table: pointTable,
  cells: 'words',
  moves: rowMoves,
};
