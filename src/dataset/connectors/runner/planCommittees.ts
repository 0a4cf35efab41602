import type { CommitteeRow } from '../../tables/records.ts';
import type { ProposedCommittee, Reading } from '../connector.ts';
import { proposedRows } from './proposals.ts';

/** Verdict on a list, with its reason. */
type ListVerdict =
  | 'added'
  /** The newest recorded list has the same content. */
  | 'same'
  /** The records have a list of that month. */
  | 'known'
  /** The records have a later one. */
  | 'older'
  /** The records follow no list of this source, or the upstream gave none. */
  | 'unfollowed';

/** A committee on both lists whose secretariat moved to another area. */
export interface MovedSecretariat {
  readonly known: CommitteeRow;
  readonly proposed: ProposedCommittee;
}

/** Changes that an upstream has for committees. A list is added completely, as a separate file, or not at all. */
export interface CommitteePlan {
  readonly verdict: ListVerdict;
  readonly unchanged: number;
  /** The list, followed by the rows of other sources in the newest recorded list. */
  readonly added: readonly ProposedCommittee[];
  readonly carried: readonly ProposedCommittee[];
  readonly moved: readonly MovedSecretariat[];
  /** New committees, and those of the last list that no one has checked: a person assigns their industry. */
  readonly unassigned: readonly ProposedCommittee[];
  /** Committees on the newest recorded list that are missing from this one. */
  readonly gone: readonly CommitteeRow[];
}

const UNASSIGNED = 'not yet assigned to an industry: a person does';

/** Returns the part added by hand after the place in the source: `record ISO/TC 1; chair as of …`. */
const handWritten = ({ sourceLocator }: CommitteeRow) => /;.*$/.exec(sourceLocator)?.[0] ?? '';

/** True if a person has assigned a committee's industry, or none was needed. */
function isAssigned(known: CommitteeRow | undefined): boolean {
  return known !== undefined && known.note?.startsWith(UNASSIGNED) !== true;
}

/**
 * Returns a row with the facts that people added and the upstream lacks: the industries, and the chair as long as the
 * secretariat has not moved.
 */
function withHandWork(row: ProposedCommittee, known: CommitteeRow | undefined): ProposedCommittee {
  const note = isAssigned(known) ? row.note : [UNASSIGNED, row.note].filter(Boolean).join('; ');
  if (known === undefined) return { ...row, note };
  const { industries, chair, chairOffice, coChairs } = known;
  if (row.secretariat !== known.secretariat) return { ...row, industries, note };
  const sourceLocator = `${row.sourceLocator}${handWritten(known)}`;
  return { ...row, industries, chair, chairOffice, coChairs, note, sourceLocator };
}

/** Returns the content of the row, regardless of its day. */
function saying({
  bodyId,
  title,
  kind,
  secretariat,
  participationUs,
  participationCn,
  sourceLocator,
}: CommitteeRow) {
  return JSON.stringify([bodyId, title, kind, secretariat, participationUs, participationCn, sourceLocator]);
}

function isSameCommittee(row: ProposedCommittee, known: CommitteeRow | undefined): boolean {
  return known !== undefined && saying({ ...row, at: known.at }) === saying(known);
}

function judgeList(list: string, newest: string, isFollowed: boolean, isChanged: boolean): ListVerdict {
  if (!isFollowed || list === '') return 'unfollowed';
  if (list === newest) return 'known';
  if (list < newest) return 'older';
  return isChanged ? 'added' : 'same';
}

const newestListOf = (rows: readonly CommitteeRow[]) =>
  rows.reduce((last, { list }) => (list > last ? list : last), '');

/** Working groups are on no such list: they are recorded by hand, for any body. */
const isListed = ({ kind }: CommitteeRow): boolean => kind !== 'working-group';

/**
 * Returns the newest recorded list: its month, the rows of the bodies that this source lists, whoever copied them,
 * and the rows of other sources.
 */
export function newestList(committees: readonly CommitteeRow[], sourceId: string) {
  const bodies = new Set(committees.filter((row) => row.sourceId === sourceId).map((row) => row.bodyId));
  const isOwn = (row: CommitteeRow) => row.sourceId === sourceId || (bodies.has(row.bodyId) && isListed(row));
  const newest = newestListOf(committees);
  const newestOwn = newestListOf(committees.filter(isOwn));
  return {
    newest,
    own: committees.filter((row) => row.list === newestOwn && isOwn(row)),
    others: committees.filter((row) => row.list === newest && !isOwn(row)),
  };
}

/**
 * Decides whether a list of committees is kept: one of a later month than the newest recorded one, with different
 * content. Rows of other sources are carried over with their own day and source, since the newest list is the one
 * that is shown.
 */
export function planCommittees(reading: Reading, committees: readonly CommitteeRow[]): CommitteePlan {
  const { newest, own, others } = newestList(committees, reading.feed.sourceId);
  const before = new Map(own.map((row) => [row.committee, row]));
  const proposed = proposedRows(reading, 'committees');
  const rows = proposed.map((row) => withHandWork(row, before.get(row.committee)));
  const named = new Set(rows.map(({ committee }) => committee));
  const gone = own.filter(({ committee }) => !named.has(committee));
  const unchanged = rows.filter((row) => isSameCommittee(row, before.get(row.committee))).length;
  const list = rows[0]?.list ?? '';
  const verdict = judgeList(list, newest, own.length > 0, unchanged < rows.length || gone.length > 0);
  const kept = verdict === 'added' ? rows : [];
  const carried = kept.length === 0 ? [] : others.filter(({ committee }) => !named.has(committee));
  const carriedRows = carried.map((row) => ({ ...row, list }));
  return {
    verdict,
    unchanged: verdict === 'added' ? 0 : unchanged,
    added: [...kept, ...carriedRows],
    carried: carriedRows,
    moved: rows.flatMap((row) => {
      const known = before.get(row.committee);
      return known === undefined || known.secretariat === row.secretariat ? [] : [{ known, proposed: row }];
    }),
    unassigned: rows.filter(({ committee }) => !isAssigned(before.get(committee))),
    gone,
  };
}
