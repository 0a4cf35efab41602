import type { RowOf } from '../../tables/records.ts';
import type { ProposedCommittee, Reading } from '../connector.ts';
import { findLoss } from './findLostRows.ts';
import type { Finding } from './finding.ts';
import { newestList } from './planCommittees.ts';
import { proposedCommittees } from './proposedRows.ts';

/** So many secretariats are not given away at once: the member body may have a new name. */
const MANY = 10;

type Row = Pick<ProposedCommittee, 'secretariat' | 'participationUs' | 'participationCn'>;

/** What is counted on both lists; a column that was swapped shows in it. */
const parts: readonly (readonly [string, (row: Row) => boolean])[] = [
  ['Committees', () => true],
  ['Committees with the United States as a P-member', (row) => row.participationUs === 'P'],
  ['Committees with China as a P-member', (row) => row.participationCn === 'P'],
];

function holdersGone(now: readonly Row[], before: readonly Row[]): Finding[] {
  const areas = new Set(before.map(({ secretariat }) => secretariat));
  return [...areas].flatMap((area) => {
    const held = before.filter(({ secretariat }) => secretariat === area).length;
    const isThere = area === null || now.some(({ secretariat }) => secretariat === area);
    if (isThere || held < MANY) return [];
    const sentence = `${area} holds no secretariat, where it held ${held}. Its member body may have a new name.`;
    return [{ alarm: 'rows-down', sentence }];
  });
}

/** The canary for lists of committees, against the newest on record of the same source. It needs no earlier run. */
export function findLostCommittees(reading: Reading, committees: readonly RowOf<'committees'>[]): Finding[] {
  const now = proposedCommittees(reading);
  const { own } = newestList(committees, reading.feed.sourceId);
  if (now.length === 0 || own.length === 0) return [];
  const losses = parts.flatMap(([what, isCounted]) =>
    findLoss(what, own.filter(isCounted).length, now.filter(isCounted).length),
  );
  return [...losses, ...holdersGone(now, own)];
}
