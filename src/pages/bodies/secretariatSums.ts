import type { SecretariatChange } from '../../contract/bodies.ts';
import { listed } from '../../domain/formats.ts';
import { isOnOrBefore } from '../../domain/periods.ts';
import { rivalNames, rivals, type Rival } from '../../domain/rivals.ts';

/** The changes that were known on a day: those whose later list was there. */
export const changesOn = (changes: readonly SecretariatChange[], day: string | null): SecretariatChange[] =>
  changes.filter(({ toList }) => day === null || isOnOrBefore(toList, day));

/** What happened to the secretariats of one country: "China took 8, lost 3, and founded 14". */
function sumOf(changes: readonly SecretariatChange[], rival: Rival): string | null {
  const count = (change: SecretariatChange['change'], side: 'before' | 'after') =>
    changes.filter((one) => one.change === change && one[side] === rival).length;
  const parts = [
    ['took', count('moved', 'after')],
    ['lost', count('moved', 'before')],
    ['founded', count('founded', 'after')],
    ['closed', count('dissolved', 'before')],
  ] as const;
  const said = parts.filter(([, number]) => number > 0).map(([verb, number]) => `${verb} ${String(number)}`);
  return said.length === 0 ? null : `${rivalNames[rival]} ${listed(said)}`;
}

/** The sums of both countries as a heading; `null` where neither had a part in any change. */
export function changeSums(changes: readonly SecretariatChange[]): string | null {
  const sums = rivals.flatMap((rival) => sumOf(changes, rival) ?? []);
  return sums.length === 0 ? null : sums.join('; ');
}

/** The lists that are compared, oldest first. */
export const comparedLists = (changes: readonly SecretariatChange[]): string[] =>
  [...new Set(changes.flatMap(({ fromList, toList }) => [fromList, toList]))].sort();
