import type { ObservationRow, Problem, Records } from '../tables/records.ts';
import { isComputed } from './ownWording.ts';
import { problemAt } from './problems.ts';
import { indicatorSeries } from './seriesOf.ts';

/** Maximum factor between neighboring years, unless `jump-limits.csv` sets another for the indicator. */
const YEARLY_FACTOR = 2;

/** A series below this part of its highest value is starting from little: it may more than double. */
const SMALL_PART = 0.1;

/** Counts below this jump because a single one matters much. */
const SMALL_COUNT = 20;

/** Two shares closer than this (percentage points) do not jump, however small the lower one is. */
const CLOSE_POINTS = 10;

/** Units without a meaningful ratio: positions, lags and differences. */
const NO_RATIO = /^(rank|days|elo)$/;

/** Matches notes in which the source or method explains the jump. */
const EXPLAINS = /\b(break|new method|method changed|change of (method|scope|definition)|revised)\b/i;

function hasNoRatio(rows: readonly ObservationRow[]): boolean {
  return rows.some(
    ({ unit, value, sourceLocator }) => NO_RATIO.test(unit) || value < 0 || isComputed(sourceLocator),
  );
}

function yearsApart(from: string, to: string): number {
  const monthsOf = (period: string) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7) || '12');
  return Math.max(1, (monthsOf(to) - monthsOf(from)) / 12);
}

function isExplained(rows: readonly ObservationRow[]): boolean {
  return rows.some(({ obsStatus, note }) => 'BFP'.includes(obsStatus) || EXPLAINS.test(note ?? ''));
}

function isJump(before: ObservationRow, after: ObservationRow, factor: number, peak: number): boolean {
  const low = Math.min(before.value, after.value);
  const high = Math.max(before.value, after.value);
  if (low <= 0 || low < SMALL_PART * peak) return false;
  if (before.unit === 'percent' && high - low < CLOSE_POINTS) return false;
  if (Number.isInteger(low) && Number.isInteger(high) && low < SMALL_COUNT) return false;
  return high / low > factor ** yearsApart(before.timePeriod, after.timePeriod);
}

/** A value that more than doubles or halves within a year is marked as a break, explained, or acknowledged. */
export function jumpIsExplained(records: Pick<Records, 'observations' | 'jumpLimits'>): Problem[] {
  const factors = new Map(records.jumpLimits.map((row) => [row.indicatorId, row.factor]));
  return indicatorSeries(records.observations).flatMap(({ indicatorId, name, rows }) => {
    if (hasNoRatio(rows)) return [];
    const factor = factors.get(indicatorId) ?? YEARLY_FACTOR;
    const peak = Math.max(...rows.map(({ value }) => value));
    return rows.flatMap((after, index) => {
      const before = rows[index - 1];
      if (before === undefined || !isJump(before, after, factor, peak)) return [];
      if (isExplained([before, after])) return [];
      const values = `from ${String(before.value)} (${before.timePeriod}) to ${String(after.value)}`;
      const sentence = `${name} ${after.timePeriod}: The value jumps ${values}. Read both again at the source; mark a change of method B and say so in the note, or widen jump-limits.csv with the cause.`;
      return [problemAt(after, 'jump-is-explained', sentence)];
    });
  });
}
