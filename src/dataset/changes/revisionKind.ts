import type { Change } from '../../contract/changes.ts';
import type { RevisionKind } from '../../contract/corrections.ts';
import type { Records, RowOf } from '../tables/records.ts';

/** Verdicts of revisions on the rows before them, by the reason of the change. */
export type Causes = ReadonlyMap<string, RevisionKind>;

export const causesOf = ({ revisionCauses }: Pick<Records, 'revisionCauses'>): Causes =>
  new Map(revisionCauses.map(({ reason, revision }) => [reason, revision]));

/** Significant digits from which a number with a decimal point is taken for a rounded one. */
const ROUNDED_DIGITS = 3;

const decimalPlaces = (text: string) => text.split('.')[1]?.length ?? 0;

/**
 * True if one number is the other, rounded. Of a short one, such as a price of 2.4, it cannot be told whether it was
 * rounded or another number.
 */
function isRounded(one: string, other: string): boolean {
  const [short, long] = decimalPlaces(one) < decimalPlaces(other) ? [one, other] : [other, one];
  const digits = short.replace(/[-.]/g, '').replace(/^0+/, '').length;
  const decimals = decimalPlaces(short);
  return decimals > 0 && digits >= ROUNDED_DIGITS && Number(long).toFixed(decimals) === short;
}

/** True if all numbers of a text are in a later one, in the same order: what it said is still there. */
function keepsNumbers(before: string, after: string): boolean {
  const later: readonly string[] = after.match(/\d+/g) ?? [];
  let at = -1;
  return (before.match(/\d+/g) ?? []).every((number) => {
    at = later.indexOf(number, at + 1);
    return at >= 0;
  });
}

/** Returns what two states show of a revision without a cause on record. */
function shownKind(before: NonNullable<Change['before']>, after: NonNullable<Change['after']>): RevisionKind {
  if (before.value === null || before.value === after.value)
    return keepsNumbers(before.text, after.text) ? 'wording' : 'unexplained';
  return isRounded(before.text, after.text) ? 'restated' : 'unexplained';
}

/**
 * Returns what a revision says of the row before it: as its cause on record says, else as far as the two states show
 * it; `undefined` if it is no revision. Lines for several rows hold rows with unchanged values, except those of boards.
 */
export function revisionKindOf(
  { kind, table, before, after, reason }: Pick<Change, 'kind' | 'table' | 'before' | 'after' | 'reason'>,
  causes: Causes,
): RevisionKind | undefined {
  if (kind !== 'revised') return undefined;
  const caused = reason === null ? undefined : causes.get(reason);
  if (caused !== undefined) return caused;
  if (before === null || after === null) return table === 'board-rows' ? 'unexplained' : 'wording';
  return shownKind(before, after);
}

const stateOf = (value: number | null, text: string | null) => (text === null ? null : { value, text });

/** Returns what a row of the changes says before and after. */
export const statesOf = (row: RowOf<'changes'>): Pick<Change, 'before' | 'after'> => ({
  before: stateOf(row.beforeValue, row.beforeText),
  after: stateOf(row.afterValue, row.afterText),
});

export const revisionKindOfRow = (row: RowOf<'changes'>, causes: Causes): RevisionKind | undefined =>
  revisionKindOf({ ...row, ...statesOf(row) }, causes);
