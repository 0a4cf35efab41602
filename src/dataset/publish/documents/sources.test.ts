import { expect, it } from 'vitest';
import {
  sampleEntry,
  sampleIndicator,
  sampleObservation,
} from '../../../../tests/support/records/sampleRows.ts';
import type { Records } from '../../tables/records.ts';
import { readRecords } from '../readRecords.ts';
import { feedsOf, industriesOf, rowsBySource, subjectNames } from './sources.ts';

/** No tables, but typed as all of them: a folder without files. */
const none = readRecords('/nowhere').records;
const board = {
  boardId: 'b',
  title: 'Board',
  operator: 'O',
  metric: 'score',
  unit: 'elo',
  higherIsBetter: true,
  url: null,
  licence: 'MIT',
  industries: ['telecom'],
  kind: 'other',
  openness: 'none',
  scoreMade: null,
  monthEnd: null,
  onePerModel: null,
  note: null,
  at: { file: 'boards.csv', line: 2 },
} satisfies Records['boards'][number];
const records: Records = {
  ...none,
  indicators: [sampleIndicator({ indicatorId: 'i', title: 'Indicator' })],
  observations: [sampleObservation({ timePeriod: '2024' }), sampleObservation({ timePeriod: '2025' })],
  boards: [board],
  boardEntries: [sampleEntry({ sourceId: 's' }), sampleEntry({ sourceId: 'other' })],
};

it('groups what a source feeds by table and subject, with the number of rows', () => {
  const rows = rowsBySource(records).get('s') ?? [];
  expect(feedsOf(rows, subjectNames(records))).toEqual([
    {
      table: 'observations',
      title: 'Values of indicators',
      rows: 2,
      itemCount: 1,
      items: [{ id: 'i', title: 'Indicator', rows: 2 }],
    },
    {
      table: 'board-entries',
      title: 'Leaderboard entries',
      rows: 1,
      itemCount: 1,
      items: [{ id: 'b', title: 'Board', rows: 1 }],
    },
  ]);
});

it('lists the first subjects of many and says how many there are', () => {
  const many = Array.from({ length: 70 }, (_, index) =>
    sampleObservation({ indicatorId: `i${String(index)}` }),
  );
  const rows = rowsBySource({ ...none, observations: many }).get('s') ?? [];
  const [feed] = feedsOf(rows, subjectNames(none));
  expect(feed).toMatchObject({ rows: 70, itemCount: 70 });
  expect(feed?.items).toHaveLength(60);
});

it('finds the industries of rows, also through the board they belong to', () => {
  const rows = rowsBySource(records).get('s') ?? [];
  expect([...industriesOf(records)(rows)].sort()).toEqual(['ai', 'telecom']);
});
