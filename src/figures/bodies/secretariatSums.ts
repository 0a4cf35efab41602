import type { SecretariatChange } from '../../contract/bodies.ts';
import { listed } from '../../domain/formats.ts';
import { isOnOrBefore } from '../../domain/periods.ts';
import { rivalNames, rivals, type Rival } from '../../domain/rivals.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';

/** Returns the changes known on a date: those whose later list existed by then. */
export const changesOn = (changes: readonly SecretariatChange[], day: string | null): SecretariatChange[] =>
  changes.filter(({ toList }) => day === null || isOnOrBefore(toList, day));

/** Returns the changes in the secretariats of one country: "China took 8, lost 3, and founded 14". */
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

/** Returns the changes of both countries as a heading; `null` if neither took part in any. */
export function changeSums(changes: readonly SecretariatChange[]): string | null {
  const sums = rivals.flatMap((rival) => sumOf(changes, rival) ?? []);
  return sums.length === 0 ? null : sums.join('; ');
}

/** Returns the compared lists, oldest first. */
export const comparedLists = (changes: readonly SecretariatChange[]): string[] =>
  [...new Set(changes.flatMap(({ fromList, toList }) => [fromList, toList]))].sort();

/** Returns the number of committees whose secretariat moved and came back: each of their moves is a change. */
export function returnedCount(changes: readonly SecretariatChange[]): number {
  const moves = changes
    .filter(({ change }) => change === 'moved')
    .toSorted((left, right) => compareText(left.toList, right.toList));
  return [...groupBy(moves, ({ committee }) => committee).values()].filter(
    (own) => own.length > 1 && own[0]?.before === own.at(-1)?.after,
  ).length;
}
