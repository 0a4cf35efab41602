import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleDeveloper, sampleEntry } from '../../../tests/support/records/sampleRows.ts';
import { aider } from './aider.ts';
import type { Directory } from './connector.ts';
import { proposedRows } from './runner/proposals.ts';

const file = readFileSync(
  new URL('../../../tests/fixtures/upstream/aider-polyglot.yml', import.meta.url),
  'utf8',
);
const directory: Directory = {
  developers: [sampleDeveloper()],
  developerAliases: [],
  models: [],
  boardEntries: [
    sampleEntry({ model: 'DeepSeek R1', developer: 'DeepSeek', refArea: 'CN' }),
    sampleEntry({ model: 'claude-3-opus-20240229', developer: 'Anthropic' }),
  ],
};
const read = (text: string) => aider.read(text, null, directory);
const boardOn = (day: string) =>
  proposedRows(read(file), 'boardEntries').filter(({ snapshot }) => snapshot === day);

it('rebuilds the board at the end of each month, and on the day of the last run', () => {
  const reading = read(file);
  expect(reading).toMatchObject({ upstreamDate: '2025-02-27', rowCounts: { 'aider-polyglot': 9 } });
  const days = new Set(proposedRows(reading, 'boardEntries').map(({ snapshot }) => snapshot));
  expect([...days]).toEqual(['2024-12-31', '2025-01-31', '2025-02-27']);
  expect(boardOn('2025-01-31').map(({ rank, model, score }) => [rank, model, score])).toEqual([
    [1, 'DeepSeek R1 + claude-3-5-sonnet-20241022', 64],
    [2, 'o1-2024-12-17 (high)', 61.7],
    [3, 'DeepSeek R1', 56.9],
    [4, 'qwen-max-2025-01-25', 21.8],
    [5, 'DeepSeek Chat V2.5', 17.8],
    [6, 'Qwen2.5-Coder-32B-Instruct', 16.4],
  ]);
});

it('cites the run of each line', () => {
  expect(boardOn('2025-01-31')[2]).toEqual({
    boardId: 'aider-polyglot',
    snapshot: '2025-01-31',
    rank: 3,
    model: 'DeepSeek R1',
    developer: 'DeepSeek',
    refArea: 'CN',
    score: 56.9,
    scoreLow: null,
    scoreHigh: null,
    votes: null,
    openWeights: null,
    sourceId: 'leaderboards-aider-repo',
    sourceLocator:
      'aider/website/_data/polyglot_leaderboard.yml, entries dated up to the snapshot date; run 2025-01-20-19-11-38--ds-turns-upd-cur-msgs-fix-with-summarizer',
    confidence: 'high',
    note: null,
  });
});

it('reads a developer off the first word where one developer has it alone, and says so', () => {
  const rows = boardOn('2025-02-27');
  expect(rows.find(({ model }) => model.startsWith('claude-3-7'))).toMatchObject({
    developer: 'Anthropic',
    confidence: 'medium',
    note: 'developer read off the first word of the name',
  });
  expect(rows[0]).toMatchObject({ model: 'DeepSeek R1 + claude-3-5-sonnet-20241022', refArea: 'ZZ' });
});

const swap = (one: string, other: string) =>
  file.replaceAll(` ${one}:`, ' x:').replaceAll(` ${other}:`, ` ${one}:`).replaceAll(' x:', ` ${other}:`);

it.each([
  ['html', '<html></html>'],
  ['empty', '\n'],
  ['empty', '[]'],
  ['truncated', file.slice(0, file.indexOf('  date:', file.lastIndexOf('dirname')))],
  ['truncated', `${file}- dirname: "2025`],
  ['column-gone', file.replaceAll('  pass_rate_2:', '  rate:')],
  ['column-gone', file.replaceAll(/ {2}test_timeouts: .*\n/g, '')],
  ['reshaped', 'error: not found'],
  ['reshaped', '# Not found\n\nThe page is gone.'],
  ['reshaped', file.replace('pass_rate_2: 56.9', 'pass_rate_2: 156.9')],
  ['reshaped', file.replace('pass_rate_2: 56.9', 'pass_rate_2: many')],
  ['reshaped', swap('pass_rate_1', 'pass_rate_2')],
  ['reshaped', swap('pass_num_1', 'pass_num_2')],
  ['reshaped', swap('model', 'date')],
  ['reshaped', swap('test_cases', 'pass_num_2')],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'UpstreamError', alarm }));
});
