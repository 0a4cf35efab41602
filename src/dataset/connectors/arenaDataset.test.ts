import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleDeveloper } from '../../../tests/support/records/sampleRows.ts';
import { arenaDataset } from './arenaDataset.ts';
import type { Directory } from './connector.ts';
import { proposedRows } from './runner/proposals.ts';

const file = readFileSync(
  new URL('../../../tests/fixtures/upstream/arena-dataset-webdev.json', import.meta.url),
  'utf8',
);
const directory: Directory = {
  developers: [sampleDeveloper({ developer: 'Anthropic' })],
  developerAliases: [],
  models: [],
  boardEntries: [],
};
const read = (text: string) => arenaDataset.read(text, null, directory);

it('reads each category that is a board of the records, by the day of publication', () => {
  const reading = read(file);
  expect(reading.upstreamDate).toBe('2026-06-21');
  expect(reading.rowCounts).toEqual({ 'arena-code': 22, 'arena-code-image': 12 });
  expect(proposedRows(reading, 'boardEntries').find(({ boardId }) => boardId === 'arena-code-image')).toEqual(
    {
      boardId: 'arena-code-image',
      snapshot: '2026-06-21',
      rank: 1,
      model: 'claude-opus-4-7-thinking',
      developer: 'Anthropic',
      refArea: 'US',
      score: 1580.75,
      scoreLow: 1565.95,
      scoreHigh: 1595.54,
      votes: 2075,
      openWeights: false,
      sourceId: 'leaderboards-arena-hf-dataset-mirror',
      sourceLocator: 'data/lmarena/2026-06-30/webdev.json category image_to_webdev',
      confidence: 'high',
      note: null,
    },
  );
});

const swap = (one: string, other: string) =>
  file
    .replaceAll(`"${one}":`, '"x":')
    .replaceAll(`"${other}":`, `"${one}":`)
    .replaceAll('"x":', `"${other}":`);

it.each([
  ['html', '<html></html>'],
  ['empty', ''],
  ['empty', file.replace(/"rows": \[[^]*$/, '"rows": []}')],
  ['truncated', file.replace(/"n_rows": \d+/, '"n_rows": 400')],
  ['truncated', file.replace(/^ {4}\{"category": "overall", "rank": 5,.*\n/m, '')],
  ['column-gone', file.replaceAll('"rating_lower":', '"lower":')],
  ['column-gone', file.replaceAll(/, "variance": [\d.]+/g, '')],
  ['reshaped', file.replaceAll('"image_to_webdev"', '"image"')],
  ['reshaped', file.replace('"subset": "webdev"', '"subset": "poetry"')],
  ['reshaped', swap('rating', 'rating_upper')],
  ['reshaped', swap('rating_lower', 'rating_upper')],
  ['reshaped', swap('rating', 'vote_count')],
  ['reshaped', swap('rating', 'variance')],
  ['reshaped', swap('rank', 'vote_count')],
  ['reshaped', swap('model_name', 'category')],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'UpstreamError', alarm }));
});
