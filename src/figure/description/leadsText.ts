import { counted } from '../../contract/counted.ts';
import type { FigurePoint, TimelineFigure } from '../figure.ts';
import { formatPeriod, periodEnd } from '../formatPeriod.ts';

/** "China leads on 14 of 60 comparisons, the United States on 44; 2 are level": counts of signed leads. */
export function leadsText(points: readonly FigurePoint[]): string {
  const count = (is: (value: number) => boolean) =>
    points.filter(({ value }) => value !== null && is(value)).length;
  const [cn, us, level] = [count((v) => v < 0), count((v) => v > 0), count((v) => v === 0)];
  const all = counted(points.length, 'comparison');
  const rest = level === 0 ? '' : `; ${counted(level, 'is', 'are')} level`;
  return `China leads on ${String(cn)} of ${all}, the United States on ${String(us)}${rest}`;
}

/** The dated things of a timeline on or after its day, the next one first. */
export function upcomingPoints({ points, asOf }: TimelineFigure): FigurePoint[] {
  return points
    .filter(({ period }) => period >= asOf.slice(0, period.length))
    .sort((a, b) => periodEnd(a.period) - periodEnd(b.period));
}

/** "24 entries, 20 of them ahead; next: GB 38031 takes effect, July 1, 2026". */
export function timelineText(figure: TimelineFigure): string {
  const ahead = upcomingPoints(figure);
  // A month or a year is ahead until it is over: what has a day is what comes next.
  const next = ahead.find(({ period }) => period.length === 10) ?? ahead[0];
  const entries = counted(figure.points.length, 'entry');
  if (next === undefined) return `${entries}, none of them ahead`;
  return `${entries}, ${String(ahead.length)} of them ahead; next: ${next.subject}, ${formatPeriod(next.period)}`;
}
