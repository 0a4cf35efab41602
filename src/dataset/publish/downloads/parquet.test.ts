import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { expect, it } from 'vitest';
import type { TableSchema } from './downloadTable.ts';
import { parquetBytes } from './parquet.ts';

const schema: TableSchema = {
  fields: [
    { name: 'id', type: 'string', description: 'Id.', constraints: { required: true } },
    { name: 'tags', type: 'string', description: 'Tags.' },
    { name: 'value', type: 'number', description: 'Value.' },
    { name: 'votes', type: 'integer', description: 'Votes.' },
    { name: 'on', type: 'boolean', description: 'On.' },
    { name: 'day', type: 'date', description: 'Day.' },
  ],
  missingValues: [''],
};
const rows = [
  ['国标', ['a', 'b'], 0.5, 10_950_115, true, '2026-11-30'],
  ['b', [], null, 0, false, null],
  ['c', null, 0, null, null, '1999-01-01'],
];
const built = parquetBytes({ schema, rows: () => rows }, { version: '2026.1.1' });
const file = built.slice().buffer;

it('keeps types, Chinese, zeros and what is missing', async () => {
  expect(await parquetReadObjects({ file })).toEqual([
    { id: '国标', tags: 'a;b', value: 0.5, votes: 10_950_115n, on: true, day: new Date('2026-11-30') },
    { id: 'b', tags: null, value: null, votes: 0n, on: false, day: null },
    { id: 'c', tags: null, value: 0, votes: null, on: null, day: new Date('1999-01-01') },
  ]);
});

it('says which columns may be empty, and what the file is', () => {
  const metadata = parquetMetadata(file);
  const kinds = parquetSchema(metadata).children.map(({ element }) => element.repetition_type);
  expect(kinds).toEqual(['REQUIRED', ...Array<string>(5).fill('OPTIONAL')]);
  expect(metadata.key_value_metadata).toEqual([{ key: 'version', value: '2026.1.1' }]);
});

it('gives the same bytes twice, and takes a table without rows', async () => {
  expect(parquetBytes({ schema, rows: () => rows }, { version: '2026.1.1' })).toEqual(built);
  const empty = parquetBytes({ schema, rows: () => [] }, {});
  expect(await parquetReadObjects({ file: empty.slice().buffer })).toEqual([]);
});
