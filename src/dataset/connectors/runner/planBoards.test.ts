import { expect, it } from 'vitest';
import {
  sampleBoard,
  sampleEntry,
  sampleRename,
  sampleRun,
} from '../../../../tests/support/records/sampleRows.ts';
import type { FollowedBoard, ProposedEntry, Reading } from '../connector.ts';
import { findLostRows, findVanished } from './findLost.ts';
import { cutCapture, planBoards } from './planBoards.ts';

const board: FollowedBoard = { boardId: 'b', keptRows: 12, daysApart: 0 };

/** Returns a snapshot of this many models, the first with the score 1,500 and each next one a point lower. */
function capture(snapshot: string, count: number, changes: Partial<ProposedEntry> = {}) {
  return Array.from({ length: count }, (_, index) =>
    sampleEntry({ snapshot, rank: index + 1, model: `m${index + 1}`, score: 1500 - index, ...changes }),
  );
}

function reading(rows: readonly ProposedEntry[], daysApart = 0): Reading {
  const boards = [{ ...board, daysApart }];
  return {
    feed: { url: 'https://example.org', sourceId: 's', indicatorIds: [], boards, extent: 'state' },
    proposals: rows.map((row) => ({ table: 'boardEntries', row })),
    upstreamDate: rows[0]?.snapshot ?? '',
    rowCounts: { b: rows.length },
    remarks: [],
  };
}

const known = capture('2026-06-01', 12);
const moved = (snapshot: string) =>
  capture(snapshot, 30, { votes: 7 }).map((row) => ({ ...row, score: row.score + 1 }));
const verdictOf = (rows: readonly ProposedEntry[], daysApart = 0) =>
  planBoards(reading(rows, daysApart), known).captures.map(({ verdict }) => verdict);

it('keeps a capture with a new top ten, cut to its top, and nothing once the records have it', () => {
  const rows = moved('2026-06-05');
  const { added } = planBoards(reading(rows), known);
  expect(added.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const all = [...known, ...added.map((row) => sampleEntry(row))];
  expect(planBoards(reading(rows), all)).toMatchObject({ added: [], revised: [] });
});

it('leaves out a day that the records have or have passed, the same top ten, and what comes too soon', () => {
  expect(verdictOf(moved('2026-06-01'))).toEqual(['known']);
  expect(verdictOf(moved('2026-05-01'))).toEqual(['older']);
  expect(verdictOf(capture('2026-06-05', 30))).toEqual(['same-top-ten']);
  expect(verdictOf(moved('2026-06-05'), 7)).toEqual(['too-soon']);
  expect(verdictOf(moved('2026-06-08'), 7)).toEqual(['added']);
  expect(verdictOf(moved('2026-06-08').map((row) => ({ ...row, boardId: 'c' })))).toEqual(['unfollowed']);
});

it('reports a line of a known day that changed, and doubles no row', () => {
  const { added, revised } = planBoards(reading(moved('2026-06-01')), known);
  expect(added).toEqual([]);
  expect(revised).toHaveLength(12);
});

it('keeps the best of each country below the cut', () => {
  const rows = capture('2026-06-05', 30).map((row) =>
    row.rank === 20 || row.rank === 25 ? { ...row, refArea: 'CN' as const } : row,
  );
  const kept = cutCapture({ boardId: 'b', snapshot: '2026-06-05', rows }, 12);
  expect(kept.map(({ rank }) => rank).slice(-2)).toEqual([12, 20]);
});

const vanished = (rows: readonly ProposedEntry[], renames: readonly ReturnType<typeof sampleRename>[] = []) =>
  findVanished(reading(rows), { boards: [sampleBoard()], boardEntries: known, boardRenames: renames });

it('notices that a model of the top ten is gone, in a file of any later day', () => {
  const without = moved('2026-06-05').filter(({ model }) => model !== 'm2');
  expect(vanished(moved('2026-06-05'))).toEqual([]);
  expect(vanished(without)).toMatchObject([{ alarm: 'top-ten-vanished' }]);
  expect(vanished(without)[0]?.sentence).toContain('m2 (rank 2) is not on the board');
  expect(vanished(without.map((row) => ({ ...row, snapshot: '2026-05-01' })))).toEqual([]);
});

it('takes a new name for the model that it is, from the day of the renaming on', () => {
  const renamed = moved('2026-06-05').map((row) => (row.model === 'm2' ? { ...row, model: 'm2-high' } : row));
  const rename = (since: string) => [sampleRename({ modelBefore: 'm2', modelAfter: 'm2-high', since })];
  expect(vanished(renamed, rename('2026-06-03'))).toEqual([]);
  expect(vanished(renamed, rename('2026-07-01'))).toHaveLength(1);
});

it('does not miss what may stand below the end of a short capture', () => {
  const short = moved('2026-06-05').slice(0, 8);
  expect(vanished(short)).toEqual([]);
});

it('weighs a board against the last run, and against the part that a page shows', () => {
  const lost = (count: number, rowCounts: readonly string[] = []) =>
    findLostRows(
      reading(capture('2026-06-05', count)),
      { observations: [], boardEntries: known },
      sampleRun({ upstreamDate: '2026-06-01', rowCounts: [...rowCounts] }),
    ).map(({ alarm }) => alarm);
  expect(lost(9)).toEqual([]);
  expect(lost(8)).toEqual(['rows-down']);
  expect(lost(70, ['b=100', 'c=5'])).toEqual([]);
  expect(lost(69, ['b=100'])).toEqual(['rows-down']);
});
