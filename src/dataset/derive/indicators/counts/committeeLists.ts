import type { RowOf } from '../../../tables/records.ts';
import { groupBy } from '../../../../domain/sorting.ts';
import type { DerivationContext } from '../derivationContext.ts';

export type Committee = RowOf<'committees'>;

/** The committees of one list that are counted. */
export interface CommitteeList {
  readonly list: string;
  readonly committees: readonly [Committee, ...Committee[]];
}

/** The lists of committees, each with those that every count of secretariats is made of. */
export function committeeLists({ committees, isCounted }: DerivationContext): CommitteeList[] {
  return [...groupBy(committees.filter(isCounted), ({ list }) => list)].flatMap(([list, [first, ...rest]]) =>
    first === undefined ? [] : [{ list, committees: [first, ...rest] as const }],
  );
}
