import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'share-is-at-most-whole';

/** Differences of percentages, changes and rates can exceed 0 and 100: their indicator says so. */
const MAY_PASS = /\b(minus|difference|gap|change|growth|rate of|as percent(age)? of)\b/i;

/** A percentage of a whole lies between 0 and 100, unless its indicator is a difference or a change. */
export function shareIsAtMostWhole(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const free = new Set(
    records.indicators
      .filter(({ title, definition }) => MAY_PASS.test(`${title} ${definition}`))
      .map(({ indicatorId }) => indicatorId),
  );
  return records.observations
    .filter(
      (row) => row.unit === 'percent' && !free.has(row.indicatorId) && (row.value < 0 || row.value > 100),
    )
    .map((row) => {
      const subject = `${row.refArea} ${row.timePeriod}`;
      const sentence = `${subject}: ${String(row.value)} percent is no share. Read the value and its unit again at the source, or let the definition say what may pass 100.`;
      return problemAt(row, RULE, sentence);
    });
}
