import type { RowOf } from '../../../tables/records.ts';
import { groupBy } from '../../groupBy.ts';
import type { DerivationContext } from '../derivationContext.ts';

export type Committee = RowOf<'committees'>;

/** One complete list of committees. */
export interface CommitteeList {
  readonly list: string;
  readonly committees: readonly [Committee, ...Committee[]];
}

/**
 * The lists of committees as one source each gave them. Rows that other sources added to a list are left out:
 * only a complete list can be counted.
 *
 * @param sources ids of the sources, joined by `+`.
 */
export function committeeLists(sources: string, { committees }: DerivationContext): CommitteeList[] {
  const wanted = new Set(sources.split('+'));
  const rows = committees.filter(({ sourceId }) => wanted.has(sourceId));
  return [...groupBy(rows, ({ list }) => list)].flatMap(([list, [first, ...rest]]) =>
    first === undefined ? [] : [{ list, committees: [first, ...rest] as const }],
  );
}
