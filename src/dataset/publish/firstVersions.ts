import { periodEnd, periodStart } from '../../domain/periods.ts';
import { groupBy } from '../../domain/sorting.ts';
import { compareVersions } from '../changes/versionDay.ts';
import type { RowOf } from '../tables/records.ts';

/** An observation, as far as it is asked for its key. */
type Observed = Pick<RowOf<'observations'>, 'indicatorId' | 'timePeriod'>;

/** Version that added a value; with `orEarlier` the value may have been there before. */
export interface FirstVersion {
  readonly version: string;
  readonly orEarlier?: true;
}

/** True if a sum of added rows, such as "new indicator, 2020 to 2023", is of periods that hold this one. */
function covers({ label }: RowOf<'changes'>, { timePeriod }: Observed): boolean {
  const [first = '', last = first] = (label ?? '').replace(/^new indicator, /, '').split(' to ');
  return periodStart(first) <= periodStart(timePeriod) && periodEnd(timePeriod) <= periodEnd(last);
}

/**
 * Returns a lookup of the version that added an observation of which no change tells by itself: added rows are told
 * in sums, by indicator and span of periods. A sum of fewer rows than the span has now leaves open which they were.
 *
 * @param isTold true for an observation with changes of its own.
 */
export function firstVersionsOf<Row extends Observed>(
  changes: readonly RowOf<'changes'>[],
  observations: ReadonlyMap<string, readonly Row[]>,
  isTold: (row: Row) => boolean,
): (row: Observed) => FirstVersion | null {
  const sums = groupBy(
    changes.filter(({ table, kind, key }) => table === 'observations' && kind === 'added' && key === null),
    ({ subject }) => subject,
  );
  const isWhole = new Map(
    [...sums.values()].flat().map((sum) => {
      const rows = (observations.get(sum.subject) ?? []).filter((row) => !isTold(row) && covers(sum, row));
      return [sum, rows.length <= sum.rows];
    }),
  );
  return (row) => {
    const found = (sums.get(row.indicatorId) ?? []).filter((sum) => covers(sum, row));
    const last = found.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
    if (last === undefined) return null;
    const isSure = found.length === 1 && isWhole.get(last) === true;
    return { version: last.version, ...(isSure ? {} : { orEarlier: true }) };
  };
}
