import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  sampleDeveloper,
  sampleDeveloperAlias,
  sampleEntry,
} from '../../../tests/support/records/sampleRows.ts';
import { arenaDaily } from './arenaDaily.ts';
import type { Directory } from './connector.ts';
import { proposedRows } from './runner/proposals.ts';

const recorded = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/upstream/${name}`, import.meta.url), 'utf8');
const early = recorded('arena-daily-early.json');
const later = recorded('arena-daily-later.json');
const agent = recorded('arena-daily-agent.json');

const directory: Directory = {
  developers: [
    sampleDeveloper({ developer: 'Anthropic' }),
    sampleDeveloper({ developer: 'Moonshot AI', refArea: 'CN' }),
  ],
  developerAliases: [sampleDeveloperAlias({ alias: 'Moonshot', developer: 'Moonshot AI' })],
  models: [],
  boardEntries: [sampleEntry({ model: 'mimo-v2.5', developer: 'Xiaomi', refArea: 'CN' })],
};
const read = (text: string) => arenaDaily.read(text, null, directory);
const entry = (text: string, model: string) =>
  proposedRows(read(text), 'boardEntries').find((row) => row.model === model);

it('reads the layout with one half-width, as the page of 26 May 2026 had it', () => {
  const reading = read(early);
  expect(reading).toMatchObject({ upstreamDate: '2026-05-26', rowCounts: { 'arena-code': 24 } });
  expect(proposedRows(reading, 'boardEntries')[0]).toEqual({
    boardId: 'arena-code',
    snapshot: '2026-05-26',
    rank: 1,
    model: 'claude-opus-4-7-thinking',
    developer: 'Anthropic',
    refArea: 'US',
    score: 1567,
    scoreLow: 1557,
    scoreHigh: 1577,
    votes: 5270,
    openWeights: false,
    sourceId: 'leaderboards-arena-daily-snapshots-2026-10',
    sourceLocator: 'data/2026-05-26/code.json (board date on page: none)',
    confidence: 'high',
    note: null,
  });
});

it('reads the layout with two half-widths as the same board', () => {
  const kimi = entry(later, 'kimi-k3');
  expect(kimi).toMatchObject({ boardId: 'arena-code', snapshot: '2026-07-17', developer: 'Moonshot AI' });
  expect(kimi?.note).toBe('preliminary on the board');
  expect(kimi?.sourceLocator).toBe('data/2026-07-17/code-webdev.json (board date on page: Jul 16, 2026)');
});

it('reads the net improvement of agents', () => {
  const [first] = proposedRows(read(agent), 'boardEntries');
  expect(first).toMatchObject({
    boardId: 'arena-agent',
    model: 'Claude Opus 5 (High)',
    score: 12.47,
    scoreLow: 10.93,
    scoreHigh: 14.01,
  });
});

it('takes a developer that the board leaves out from the same model elsewhere', () => {
  expect(entry(early, 'mimo-v2.5')).toMatchObject({ developer: 'Xiaomi', refArea: 'CN', note: null });
});

it('counts a model of an unknown developer for nobody, and says so in row and report', () => {
  const { remarks } = read(early);
  expect(entry(early, 'qwen3.7-max-20260517')).toMatchObject({
    developer: 'Not yet attributed',
    refArea: 'ZZ',
    note: 'the board names the developer Alibaba',
  });
  expect(remarks.filter((remark) => remark.includes('"qwen3.7-max-20260517"'))).toHaveLength(1);
});

it('lets a new field through and names it', () => {
  const text = later.replaceAll('"votes":', '"is_new": true, "votes":');
  expect(read(text).remarks).toContain('New in the upstream, not read: "is_new".');
});

it('leaves a second variant of one name out and keeps the ranks below it', () => {
  const text = later.replace('"model": "muse-spark-1.1"', '"model": "kimi-k3"');
  const rows = proposedRows(read(text), 'boardEntries');
  expect(rows).toHaveLength(23);
  expect(rows.at(-1)?.rank).toBe(24);
});

const unrated = recorded('arena-daily-unrated-line.json');

it('leaves out a model that is listed and not rated, and says so', () => {
  const { remarks } = read(unrated);
  const rows = proposedRows(read(unrated), 'boardEntries');
  expect(rows).toHaveLength(15);
  expect(rows[0]).toMatchObject({
    model: 'claude-opus-5.5-max',
    score: 1818,
    scoreLow: 1797,
    scoreHigh: 1839,
  });
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1));
  expect(rows.map(({ model }) => model)).not.toContain('mimo-v2.6-pro');
  expect(remarks.filter((remark) => remark.includes('"mimo-v2.6-pro"'))).toEqual([
    '"mimo-v2.6-pro" is listed and not rated yet: left out.',
  ]);
});

const swap = (text: string, one: string, other: string) =>
  text
    .replaceAll(`"${one}":`, '"x":')
    .replaceAll(`"${other}":`, `"${one}":`)
    .replaceAll('"x":', `"${other}":`);

it.each([
  ['html', '<!doctype html><title>404</title>'],
  ['empty', ' '],
  ['empty', later.replace(/"models": \[[^]*$/, '"models": []}')],
  ['truncated', later.replace('"model_count": 24', '"model_count": 25')],
  ['column-gone', '{"error":"not found"}'],
  ['column-gone', later.replaceAll('"vendor":', '"organization":')],
  ['column-gone', later.replaceAll(/"price_prompt": [^,]+, /g, '')],
  ['column-gone', early.replaceAll(/, "ci": \d+/g, '')],
  ['column-gone', '[]'],
  ['reshaped', later.replace('"leaderboard": "code-webdev"', '"leaderboard": "poetry"')],
  ['reshaped', later.replaceAll(/"score": (\d+)/g, '"score": "$1"')],
  ['reshaped', swap(later, 'score', 'votes')],
  ['reshaped', swap(later, 'model', 'vendor')],
  ['reshaped', swap(later, 'vendor', 'license')],
  ['reshaped', swap(later, 'rank', 'score')],
  ['reshaped', swap(later, 'ci_low', 'votes')],
  ['reshaped', swap(early, 'ci', 'votes')],
  ['reshaped', swap(early, 'ci', 'score')],
  ['reshaped', unrated.replace('"votes": null, "score": null', '"votes": 3, "score": null')],
  ['truncated', unrated.replace('"model_count": 16', '"model_count": 15')],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'UpstreamError', alarm }));
});
