import type { Problem, Records } from '../tables/records.ts';
import { isComputed } from './ownWording.ts';
import { problemAt } from './problems.ts';

const MONTH_NAME = '(January|February|March|April|May|June|July|August|September|October|November|December)';

/** Matches notes that a value covers only a part of its period. */
const PARTIAL = new RegExp(
  [
    `\\bJanuary (to|through|-) (\\d+ )?${MONTH_NAME}`,
    `\\bmeetings to ${MONTH_NAME}`,
    '\\bfirst (half|quarter|(two|three|four|five|six|seven|eight|nine|ten|eleven|\\d+) months)\\b',
    '\\b(year to date|incomplete (year|month|period)|part of the (year|month|period)|partial (year|month))\\b',
  ].join('|'),
  'i',
);

/** A complete period is named by its own last month: "first quarter" in `2026-03` is not partial. */
const isPartOfYear = (timePeriod: string) => timePeriod.length > 4;

/** A value for a part of its period is marked P, and so is one of a current period. */
export function partialPeriodIsMarked(records: Pick<Records, 'dataset' | 'observations'>): Problem[] {
  const today = records.dataset.find(({ key }) => key === 'date')?.value ?? '';
  return records.observations.flatMap((row) => {
    if ('PF'.includes(row.obsStatus) || isComputed(row.sourceLocator)) return [];
    const says = !isPartOfYear(row.timePeriod) && row.note !== null && PARTIAL.test(row.note);
    const runs = row.timePeriod.length === 4 && row.timePeriod === today.slice(0, 4);
    if (!says && !runs) return [];
    const subject = `${row.refArea} ${row.timePeriod}`;
    const why = says ? 'The note speaks of a part of the year' : "The year was not over on the dataset's day";
    return [
      problemAt(row, 'partial-period-is-marked', `${subject}: ${why}. Mark the row P, or mend the period.`),
    ];
  });
}
