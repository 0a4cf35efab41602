import type { Change } from '../../contract/changes.ts';
import type { PublishedRow } from './publishedRow.ts';

/** Reasons that a person gave on the command line: by subject or table, and one for all the rest. */
export interface GivenReasons {
  readonly bySubject: ReadonlyMap<string, string>;
  readonly forAll: string | null;
}

/** What names a line of a version's changes, so that a reason written by hand finds it again. */
export const lineName = ({
  kind,
  table,
  subject,
  key,
  label,
}: Pick<Change, 'kind' | 'table' | 'subject' | 'key' | 'label'>) =>
  [kind, table, subject, key ?? '', label ?? ''].join('\n');

const sameNumber = (key: string | null, value: number | null, sourceId: string | undefined) =>
  [key, value, sourceId].join('\n');

/** Where the same number from the same source stands now: under another indicator, with its own definition. */
function homes(added: readonly PublishedRow[]): (change: Change) => PublishedRow | undefined {
  const rows = added.filter(({ table }) => table === 'observations');
  const byNumber = new Map(rows.map((row) => [sameNumber(row.key, row.value, row.evidence?.sourceId), row]));
  return ({ key, before, evidence }) =>
    byNumber.get(sameNumber(key, before?.value ?? null, evidence?.sourceId));
}

/**
 * Gives each line its reason: the one that was written by hand before, else one from the command line, else,
 * for a withdrawn number that now stands under another indicator, where it went. Others stay as they are.
 *
 * @param written reasons that stand in the version's file already, by `lineName`.
 * @param added rows that the version added.
 */
export function explainChanges(
  changes: readonly Change[],
  written: ReadonlyMap<string, string>,
  given: GivenReasons,
  added: readonly PublishedRow[],
): Change[] {
  const homeOf = homes(added);
  return changes.map((change) => {
    const byHand = written.get(lineName(change));
    if (byHand !== undefined) return { ...change, reason: byHand };
    if (change.kind !== 'withdrawn') return change;
    const told = given.bySubject.get(change.subject) ?? given.bySubject.get(change.table);
    if (told !== undefined) return { ...change, reason: told };
    const home = change.table === 'observations' ? homeOf(change) : undefined;
    if (home !== undefined) return { ...change, reason: `Now under “${home.title}” (${home.subject}).` };
    return { ...change, reason: given.forAll };
  });
}

/** The subjects of withdrawn lines that have no reason, each with the number of its lines. */
export function unexplained(changes: readonly Change[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, subject, reason } of changes) {
    if (kind === 'withdrawn' && reason === null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
}
