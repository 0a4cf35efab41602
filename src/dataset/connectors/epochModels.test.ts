import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { epochModels } from './epochModels.ts';
import { proposedRows } from './runner/proposals.ts';

const file = readFileSync(
  new URL('../../../tests/fixtures/upstream/epoch-models.csv', import.meta.url),
  'utf8',
);
const read = (text: string, asOf: string | null = null) => epochModels.read(text, asOf);
const rowsOf = (indicatorId: string, refArea: string, asOf: string | null = null) =>
  proposedRows(read(file, asOf), 'observations')
    .filter((row) => row.indicatorId === indicatorId && row.refArea === refArea)
    .map(({ timePeriod, value, note }) => [timePeriod, value, note]);

it('counts the models of each country and year, a joint one for each of its countries', () => {
  expect(rowsOf('epoch-notable-models', 'CN', '2025-05-19').slice(-2)).toEqual([
    ['2023', 12, null],
    ['2024', 14, null],
  ]);
});

it('gives the logarithm of the largest compute, with the name of the model', () => {
  const [newest] = rowsOf('epoch-max-training-compute', 'US', '2025-05-19').slice(-1);
  expect(newest).toEqual(['2024', 25.58, 'Llama 3.1-405B']);
});

it('tells a year once it is over, by the day of the file or its newest model', () => {
  expect(rowsOf('epoch-notable-models', 'US').at(-1)?.[0]).toBe('2023');
  expect(rowsOf('epoch-notable-models', 'US', '2026-01-26').at(-1)?.[0]).toBe('2025');
});

it('cites the state of the file, and counts the rows that slipped', () => {
  const reading = read(file, '2026-01-26');
  expect(reading).toMatchObject({ upstreamDate: '2026-01-26', rowCounts: { models: 60 } });
  expect(reading.remarks).toEqual(['1 rows cannot be read and are left out.']);
  expect(proposedRows(reading, 'observations')[0]?.sourceLocator).toBe(
    'data/external/epoch-ai/notable-ai-models.csv, columns Publication date and Country (of organization); state of 2026-01-26',
  );
});

it('lets a new column through and names it', () => {
  const cells: string[][] = parse(file);
  const quoted = (row: readonly string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const wider = cells.map((row, index) => quoted([...row, index === 0 ? 'Power draw' : '']));
  const { remarks, proposals } = read(`${wider.join('\n')}\n`);
  expect(remarks[0]).toBe('New in the upstream, not read: "Power draw".');
  expect(proposals).toEqual(read(file).proposals);
});

const swapped = (one: string, other: string) =>
  file.replace(one, 'x').replace(other, one).replace('x', other);

it.each([
  ['html', '<html></html>'],
  ['empty', ''],
  ['empty', file.slice(0, file.indexOf('\n') + 1)],
  ['truncated', file.slice(0, -1)],
  ['truncated', file.slice(0, file.lastIndexOf('\n', file.length - 2) + 1)],
  ['column-gone', file.replace('Publication date', 'Date')],
  ['column-gone', file.replace('Link,', 'URL,')],
  ['reshaped', swapped('Organization', 'Domain')],
  ['reshaped', file.replaceAll(/(\d{4}-\d\d-\d\d),([^,"]*),/g, '$2,$1,')],
  ['reshaped', file.replaceAll('China', 'PRC')],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'UpstreamError', alarm }));
});
