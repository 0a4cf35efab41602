import { expect, it } from 'vitest';
import { sampleRun } from '../../../../tests/support/records/sampleRows.ts';
import { connector, type Reading } from '../connector.ts';
import { runOf, withDate, withRun } from './writeRecords.ts';

it.each([
  ['2026.11.24', '2026.12.01'],
  ['2026.11.24.2', '2026.12.01'],
  ['2026.12.01', '2026.12.01.2'],
  ['2026.12.01.2', '2026.12.01.3'],
])('raises the day, and the version %s to %s', (before, after) => {
  const text = `key,value\nversion,${before}\ndate,2026-11-24\ntitle,T\n`;
  expect(withDate(text, '2026-12-01')).toBe(`key,value\nversion,${after}\ndate,2026-12-01\ntitle,T\n`);
});

const feed = {
  url: 'https://example.org',
  sourceId: 's',
  indicatorIds: [],
  boards: [],
  extent: 'state',
} as const;
const reading = (upstreamDate: string, rowCounts: Reading['rowCounts']): Reading => ({
  feed,
  proposals: [],
  upstreamDate,
  rowCounts,
  remarks: [],
});
const upstream = connector({
  id: 'u',
  licence: 'MIT',
  feeds: [feed],
  parse: () => null,
  propose: () => reading('2026', {}),
});
const run = (
  state: Reading,
  proposed: number,
  before: ReturnType<typeof sampleRun> | undefined,
  day = '2026-12-01',
) => runOf(upstream, [state], proposed, day, before);

it('says when the upstream was read, what it showed and how much of it', () => {
  expect(run(reading('2026-08-29', { b: 90 }), 20, sampleRun({ rowCounts: ['a=5', 'b=80'] }))).toEqual({
    upstream: 'u',
    succeededOn: '2026-12-01',
    upstreamDate: '2026-08-29',
    rowsRead: 90,
    rowsProposed: 20,
    rowCounts: ['a=5', 'b=90'],
    sourceId: 's',
  });
});

it('leaves the line where a second run of the day finds nothing', () => {
  const state = reading('2026-08-29', { b: 90 });
  const first = run(state, 20, undefined);
  expect(run(state, 0, first === null ? undefined : sampleRun(first))).toBeNull();
  expect(run(state, 0, first === null ? undefined : sampleRun(first), '2026-12-02')).not.toBeNull();
});

it('leaves the line where the state is older', () => {
  expect(run(reading('2026-08-21', { b: 90 }), 0, sampleRun())).toBeNull();
});

it('replaces the line of its upstream, and no other', () => {
  const text = 'upstream,upstream_date\na,2025\nu,2025\nu-2,2025\n';
  expect(withRun(text, sampleRun({ upstreamDate: '2026' }))).toBe(
    'upstream,upstream_date\na,2025\nu,2026\nu-2,2025\n',
  );
});
