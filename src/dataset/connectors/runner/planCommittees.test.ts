import { expect, it } from 'vitest';
import { sampleCommittee } from '../../../../tests/support/records/sampleBodyRows.ts';
import type { UpstreamFeed, ProposedCommittee, Reading } from '../connector.ts';
import { findLostCommittees } from './findLost.ts';
import { planCommittees } from './planCommittees.ts';

const feed: UpstreamFeed = {
  url: 'https://example.org/list.jsonl',
  sourceId: 's',
  indicatorIds: [],
  boards: [],
  extent: 'state',
};
const row = sampleCommittee;

function proposed(changes: Parameters<typeof row>[0] = {}): ProposedCommittee {
  return row({ list: '2026-11', asOf: '2026-11-24', ...changes });
}

const reading = (...rows: readonly ProposedCommittee[]): Reading => ({
  feed,
  proposals: rows.map((one) => ({ table: 'committees', row: one })),
  upstreamDate: rows[0]?.list ?? '',
  rowCounts: { committees: rows.length },
  remarks: [],
});

const ai = row({ industries: ['ai'], chair: 'CN', sourceLocator: 'record A; chair as of May 2025 from t' });
const bare = (changes: Parameters<typeof row>[0] = {}) => proposed({ sourceLocator: 'record A', ...changes });

it.each([
  ['added', bare({ title: 'Another title' })],
  ['added', bare({ participationCn: 'O' })],
  ['same', bare()],
  ['known', bare({ list: '2025-07', secretariat: 'CN' })],
  ['older', bare({ list: '2025-06', secretariat: 'CN' })],
])('finds a list %s', (verdict, one) => {
  const plan = planCommittees(reading(one), [ai]);
  expect(plan.verdict).toBe(verdict);
  expect(plan.added).toHaveLength(verdict === 'added' ? 1 : 0);
});

it('follows only lists of the same source', () => {
  expect(planCommittees(reading(bare()), [row({ sourceId: 'hand' })])).toMatchObject({
    verdict: 'unfollowed',
    added: [],
  });
});

it('takes the industries over, and the chair while the secretariat stays', () => {
  const [stayed] = planCommittees(reading(bare({ title: 'New' })), [ai]).added;
  expect(stayed).toMatchObject({ industries: ['ai'], chair: 'CN', sourceLocator: ai.sourceLocator });
  const moved = planCommittees(reading(bare({ secretariat: 'CN' })), [ai]);
  expect(moved.added).toMatchObject([{ industries: ['ai'], chair: null, sourceLocator: 'record A' }]);
  expect(moved.moved).toMatchObject([{ known: { secretariat: 'US' }, proposed: { secretariat: 'CN' } }]);
});

it('asks for the industry of a new committee until a person has said it', () => {
  const first = planCommittees(reading(bare(), bare({ committee: 'B' })), [ai]);
  expect(first.unassigned.map(({ committee, note }) => [committee, note])).toEqual([
    ['B', 'not yet assigned to an industry: a person does'],
  ]);
  const known = first.added.map((one) => row(one));
  const next = reading(...known.map(({ committee }) => bare({ committee, list: '2026-12', title: 'New' })));
  expect(planCommittees(next, known).unassigned).toMatchObject([{ committee: 'B' }]);
  const told = known.map((one) => ({ ...one, note: null }));
  expect(planCommittees(next, told).unassigned).toEqual([]);
});

it('carries rows that other sources put beside the list, with their own day and source', () => {
  const other = row({ bodyId: 'forum', committee: 'WP', sourceId: 'hand', asOf: '2023-11-13' });
  const { added, gone } = planCommittees(reading(bare({ title: 'New' })), [
    ai,
    other,
    row({ committee: 'C' }),
  ]);
  expect(added[1]).toMatchObject({ list: '2026-11', committee: 'WP', sourceId: 'hand', asOf: '2023-11-13' });
  expect(gone.map(({ committee }) => committee)).toEqual(['C']);
});

it('takes a later copy of the list in another source for the list, and a group that was found by hand for none', () => {
  const copy = { list: '2026-03', sourceId: 'copy', asOf: '2026-03' };
  const { added, gone, carried } = planCommittees(reading(bare({ title: 'New' })), [
    ai,
    row({ ...copy }),
    row({ ...copy, committee: 'C' }),
    row({ ...copy, committee: 'A/WG 1', kind: 'working-group' }),
  ]);
  expect(gone.map(({ committee }) => committee)).toEqual(['C']);
  expect(carried.map(({ committee }) => committee)).toEqual(['A/WG 1']);
  expect(added.map(({ committee }) => committee)).toEqual(['A', 'A/WG 1']);
});

const many = (count: number, changes: Parameters<typeof row>[0] = {}) =>
  Array.from({ length: count }, (_, index) => row({ committee: `K ${String(index)}`, ...changes }));
const sentences = (now: readonly ProposedCommittee[]) =>
  findLostCommittees(reading(...now), many(20)).map(({ alarm, sentence }) => `${alarm} ${sentence}`);

it('stops where committees, members or a large holder are gone', () => {
  expect(sentences(many(14))).toEqual([]);
  expect(sentences(many(13))[0]).toMatch(/^rows-down Committees: 13 rows, where there were 20/);
  expect(sentences(many(20, { participationCn: 'none' }))).toEqual([
    expect.stringMatching(/^rows-down Committees with China as a P-member: 0 rows/),
  ]);
  expect(sentences(many(20, { secretariat: null }))).toEqual([
    expect.stringMatching(/^rows-down US holds no secretariat, where it held 20/),
  ]);
});
