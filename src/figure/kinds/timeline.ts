import { counted } from '../../domain/words.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import type { FigureBase, FigurePoint, FigureRow } from '../parts.ts';
import type { KindOf } from './kind.ts';
import { rowMoves } from './moves.ts';
import { firstRows } from './rankedWords.ts';
import { pointTable } from './tables.ts';
import { usual } from './usual.ts';

/** Dated things without a quantity, one row a kind. */
export interface TimelineFigure extends FigureBase {
  readonly kind: 'timeline';
  readonly rows: readonly FigureRow[];
  /** The first and the last day of the axis, where a reader chose them; marks that would overlap are then stacked. */
  readonly range?: DayRange;
}

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: string;
  readonly until: string;
}

/** The dated things of a timeline on or after its day, the next one first. */
function upcomingPoints({ points, asOf }: TimelineFigure): FigurePoint[] {
  return points
    .filter(({ period }) => period >= asOf.slice(0, period.length))
    .sort((a, b) => periodEnd(a.period) - periodEnd(b.period));
}

/** "24 entries, 20 of them ahead; next: GB 38031 takes effect, July 1, 2026". */
function timelineText(figure: TimelineFigure): string {
  const ahead = upcomingPoints(figure);
  // A month or a year is ahead until it is over: what has a day is what comes next.
  const next = ahead.find(({ period }) => period.length === 10) ?? ahead[0];
  const entries = counted(figure.points.length, 'entry');
  if (next === undefined) return `${entries}, none of them ahead`;
  return `${entries}, ${String(ahead.length)} of them ahead; next: ${next.subject}, ${formatPeriod(next.period)}`;
}

/** "98 entries; China 57, United States 31, others 10": of a range that was chosen, what its rows hold. */
function rangeText({ points, rows }: TimelineFigure): string {
  const counts = rows.map(
    ({ id, label }) => `${label} ${String(points.filter(({ at }) => at === id).length)}`,
  );
  return `${counted(points.length, 'entry')}; ${counts.join(', ')}`;
}

/** The newest entries of a range that was chosen. */
function newestText({ points }: TimelineFigure): string {
  const newest = points.toSorted((a, b) => periodEnd(b.period) - periodEnd(a.period));
  return `Newest: ${firstRows(newest.map(({ subject, period }) => `${formatPeriod(period)}: ${subject}`))}.`;
}

export const timeline: KindOf<TimelineFigure> = {
  ...usual,
  name: 'Timeline',
  noun: 'entry',
  fields: () => [],
  leader: (figure) => (figure.range === undefined ? timelineText(figure) : rangeText(figure)),
  values: (figure) => {
    if (figure.range !== undefined) return [newestText(figure)];
    const ahead = upcomingPoints(figure).map(({ subject, period }) => `${formatPeriod(period)}: ${subject}`);
    return ahead.length === 0
      ? ['No entry is ahead.']
      : [`Ahead on ${formatPeriod(figure.asOf)}: ${firstRows(ahead)}.`];
  },
  unknown: () => null,
  table: pointTable,
  cells: 'words',
  moves: rowMoves,
};
