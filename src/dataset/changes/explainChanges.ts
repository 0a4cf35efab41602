import type { Change } from '../../contract/changes.ts';
import { groupBy } from '../../domain/sorting.ts';
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

interface ChangedPlace {
  readonly area: string;
  readonly period: string;
  readonly industry: string;
}

/** Reads the key of an observation, `CN|2024|ev`. */
function changedPlace(key: string | null): ChangedPlace {
  const [area = '', period = '', industry = ''] = (key ?? '').split('|');
  return { area, period, industry };
}

function numberName(key: string | null, value: number | null, sourceId: string | undefined): string {
  const { area, industry } = changedPlace(key);
  return [area, industry, value, sourceId].join('\n');
}

/** Whether one period is the other, said more coarsely: 2018-06 and 2018. */
const sameTime = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

function movedToText(home: PublishedRow, subject: string, period: string): string {
  const now = changedPlace(home.key).period;
  if (home.subject === subject) return `The period is now written as ${now}.`;
  return `Now under “${home.title}” (${home.subject})${now === period ? '' : `, for ${now}`}.`;
}

/**
 * Where a withdrawn number went: the same number from the same source, for the same area and industry, now
 * under another indicator or with its period written otherwise. `null` where it is nowhere.
 */
function whereabouts(added: readonly PublishedRow[]): (change: Change) => string | null {
  const rows = added.filter(({ table }) => table === 'observations');
  const byNumber = groupBy(rows, (row) => numberName(row.key, row.value, row.evidence?.sourceId));
  return ({ table, key, subject, before, evidence }) => {
    if (table !== 'observations') return null;
    const { period } = changedPlace(key);
    const homes = byNumber.get(numberName(key, before?.value ?? null, evidence?.sourceId)) ?? [];
    const near = homes.filter((row) => sameTime(changedPlace(row.key).period, period));
    const home =
      near.find((row) => row.subject === subject) ?? near.find((row) => row.key === key) ?? near[0];
    return home === undefined ? null : movedToText(home, subject, period);
  };
}

/**
 * Gives each line its reason: the one that was written by hand before, else, for a withdrawn number that stands
 * elsewhere now, where it went, else one from the command line. Others stay as they are.
 *
 * @param written reasons that are in the version's file already, by `lineName`.
 * @param added rows that the version added.
 */
export function explainChanges(
  changes: readonly Change[],
  written: ReadonlyMap<string, string>,
  given: GivenReasons,
  added: readonly PublishedRow[],
): Change[] {
  const whereTo = whereabouts(added);
  return changes.map((change) => {
    const byHand = written.get(lineName(change));
    if (byHand !== undefined) return { ...change, reason: byHand };
    if (change.kind !== 'withdrawn') return change;
    const told = given.bySubject.get(change.subject) ?? given.bySubject.get(change.table) ?? given.forAll;
    return { ...change, reason: whereTo(change) ?? told };
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
