import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { downloadsDocument, type DownloadsDocument } from '../../src/contract/downloads.ts';
import { indicatorIndexDocument, type IndicatorIndexDocument } from '../../src/contract/indicator.ts';
import { buildFiles } from '../../src/dataset/publish/buildDocuments.ts';
import { cellText } from '../../src/dataset/tables/csvText.ts';
import { readRecords } from '../../src/dataset/publish/readRecords.ts';
import type { Records } from '../../src/dataset/tables/records.ts';
import { builtDocument, builtFile } from '../support/builtDocuments.ts';
import { ownRecords } from '../support/records/ownRecords.ts';
import { descriptionFaults, tableFaults } from '../support/dataPackageFaults.ts';

const RECORDS = resolve(import.meta.dirname, '../../src/dataset/records');

const descriptor = v.object({
  version: v.string(),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      schema: v.looseObject({
        fields: v.array(v.looseObject({ name: v.string(), description: v.pipe(v.string(), v.minLength(1)) })),
        primaryKey: v.optional(v.array(v.string())),
        foreignKeys: v.optional(
          v.array(
            v.object({
              fields: v.tuple([v.string()]),
              reference: v.object({ resource: v.string(), fields: v.tuple([v.string()]) }),
            }),
          ),
        ),
      }),
    }),
  ),
});

let records: Records;
let list: DownloadsDocument;
let indicators: IndicatorIndexDocument['indicators'] = [];

/** As the build wrote it. */
const bytesOf = (path: string): Uint8Array => readFileSync(builtFile(path));
const bufferOf = (path: string): ArrayBuffer => Uint8Array.from(bytesOf(path)).buffer;
const textOf = (path: string) => strFromU8(bytesOf(path));
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));
const read = new Map<string, readonly Record<string, string>[]>();
function rowsOf(path: string): readonly Record<string, string>[] {
  const known = read.get(path);
  if (known !== undefined) return known;
  const rows = v.parse(v.array(v.record(v.string(), v.string())), parse(textOf(path), { columns: true }));
  read.set(path, rows);
  return rows;
}
const packageOf = () => v.parse(descriptor, jsonOf(apiPaths.dataPackage()));

beforeAll(() => {
  records = ownRecords();
  list = builtDocument(downloadsDocument);
  ({ indicators } = builtDocument(indicatorIndexDocument));
});

describe('the data package', () => {
  it('is valid by the profiles of both versions of the standard, and so is every row of every table', () => {
    expect(descriptionFaults(jsonOf(apiPaths.dataPackage()))).toEqual([]);
    const { resources } = packageOf();
    expect(resources.map(({ name }) => name)).toEqual(list.tables.map(({ name }) => name));
    for (const { name, schema } of resources)
      expect(tableFaults(schema, textOf(apiPaths.tableDownload(name, 'csv'))), name).toEqual([]);
  });

  it('would not be valid without its resources, nor with a field of no known type', () => {
    const [first, ...others] = packageOf().resources;
    expect(descriptionFaults({ ...packageOf(), profile: 'tabular-data-package', resources: [] })).not.toEqual(
      [],
    );
    const field = { name: 'a', type: 'colour' };
    const turned = { ...first, data: [], profile: 'tabular-data-resource', schema: { fields: [field] } };
    const whole = v.parse(v.looseObject({}), jsonOf(apiPaths.dataPackage()));
    expect(descriptionFaults({ ...whole, resources: [turned, ...others] })).not.toEqual([]);
  });

  it('would not be valid with a wrong value', () => {
    const fields = [
      { name: 'a', type: 'string', constraints: { required: true, enum: ['x', 'y'] } },
      { name: 'b', type: 'number' },
      { name: 'c', type: 'date' },
      { name: 'd', type: 'string', constraints: { pattern: '^[0-9]{4}$' } },
      { name: 'e', type: 'boolean' },
    ];
    const schema = { fields, primaryKey: ['a'] };
    const faultsOf = (...rows: readonly string[]) =>
      tableFaults(schema, ['a,b,c,d,e', ...rows, ''].join('\r\n'));
    expect(faultsOf('x,-0.5,2026-01-31,2026,true', 'y,,,,')).toEqual([]);
    for (const row of ['z,,,,', ',1,,,', 'x,one,,,', 'x,,2026-13-01,,', 'x,,,26,', 'x,,,,maybe'])
      expect(faultsOf(row), row).toHaveLength(1);
    expect(faultsOf('x,,,,', 'x,1,,,')).toEqual(['Two rows have the same a.']);
    expect(tableFaults({ fields }, 'a,b\r\n')).toHaveLength(1);
  });

  it('describes every column, and no reference leads nowhere', () => {
    const { resources } = packageOf();
    const idsOf = (name: string, field: string) =>
      new Set(rowsOf(apiPaths.tableDownload(name, 'csv')).map((row) => row[field]));
    let checked = 0;
    for (const { name, schema } of resources) {
      const [header] = v.parse(
        v.array(v.array(v.string())),
        parse(textOf(apiPaths.tableDownload(name, 'csv')), { to: 1 }),
      );
      expect(header, name).toEqual(schema.fields.map((field) => field.name));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = idsOf(reference.resource === '' ? name : reference.resource, reference.fields[0]);
        const lost = [...idsOf(name, fields[0])].filter((id) => id !== '' && !known.has(id));
        expect(lost, `${name}.${fields[0]}`).toEqual([]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(40);
  });
});

describe('the archive', () => {
  it('holds what the description names, byte for byte, with licences and what is left out', () => {
    const entries = new Map(Object.entries(unzipSync(bytesOf(list.bundle.path))));
    const { resources, version } = packageOf();
    expect(list.bundle.path).toContain(`standards-race-${version}.zip`);
    expect([...entries.keys()].sort()).toEqual(
      [
        'EXCLUDED.md',
        'LICENSES.md',
        'README.md',
        'croissant.json',
        'datapackage.json',
        ...resources.map(({ path }) => path),
      ].sort(),
    );
    for (const { name, path, bytes } of resources) {
      expect(entries.get(path)?.byteLength, path).toBe(bytes);
      expect(
        Buffer.from(bytesOf(apiPaths.tableDownload(name, 'csv'))).equals(
          entries.get(path) ?? Buffer.alloc(0),
        ),
      ).toBe(true);
    }
    const textIn = (name: string) => strFromU8(entries.get(name) ?? new Uint8Array());
    for (const { sourceId, licence } of records.sources) {
      expect(textIn('LICENSES.md'), sourceId).toContain(`\`${sourceId}\``);
      expect(textIn('LICENSES.md')).toContain(licence);
    }
    for (const { sourceId } of list.excluded) expect(textIn('EXCLUDED.md')).toContain(sourceId);
  });

  it('is the same on every build, at any hour and in any zone, and so are the records that it is built from', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      for (const { path, bytes } of buildFiles(records))
        expect(Buffer.from(bytes).equals(bytesOf(path)), path).toBe(true);
      // The build changes nothing of what it reads, which other tests of this process read too.
      expect(records).toEqual(readRecords(RECORDS).records);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('holds no row of a source whose terms keep it out, and says how many there were', () => {
    const closed = new Set(
      records.sources.filter((row) => row.redistribution !== 'open').map((row) => row.sourceId),
    );
    expect(list.excluded.map(({ sourceId }) => sourceId).sort()).toEqual([...closed].sort());
    for (const { name } of list.tables) {
      if (name === 'sources') continue;
      const taken = rowsOf(apiPaths.tableDownload(name, 'csv')).filter((row) =>
        closed.has(row['source_id'] ?? ''),
      );
      expect(taken, name).toEqual([]);
    }
    const entries = list.tables.find(({ name }) => name === 'board-entries');
    expect((entries?.rows ?? 0) + (entries?.leftOut ?? 0)).toBe(records.boardEntries.length);
  });
});

describe('the files of an indicator', () => {
  it('are there for each published indicator, with one row a value', () => {
    // An indicator whose values were all withdrawn is listed and has nothing to hand out.
    for (const { id, observationCount } of indicators.filter((one) => one.observationCount > 0)) {
      expect(rowsOf(apiPaths.indicatorDownload(id, 'csv')).length, id).toBe(observationCount);
      expect([...bytesOf(apiPaths.indicatorDownload(id, 'bom.csv')).subarray(0, 3)]).toEqual([
        0xef, 0xbb, 0xbf,
      ]);
      expect(jsonOf(apiPaths.indicatorDownload(id, 'metadata.json'))).toMatchObject({
        id,
        rows: observationCount,
      });
    }
  });

  it('carry the terms of a source that may only be cited, and the source in each row', () => {
    const id = 'policy-chip-share-lithography-tools';
    const [row] = rowsOf(apiPaths.indicatorDownload(id, 'csv'));
    expect(row?.['indicator_id']).toBe(id);
    expect(row?.['source_licence']).toContain('CC BY-NC');
    expect(row?.['source_title']).not.toBe('');
    const { terms } = v.parse(
      v.object({ terms: v.string() }),
      jsonOf(apiPaths.indicatorDownload(id, 'metadata.json')),
    );
    expect(terms).toMatch(/^Figures with citation only: .*CC BY-NC/);
  });
});

/** Returns a cell of Parquet as the CSV has it. */
const written = (cell: unknown): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cellText(cell);

describe('the Parquet files', () => {
  it('hold every cell of every table, and programs find numbers to be numbers', async () => {
    for (const { name, rows, parquet } of list.tables) {
      const read = await parquetReadObjects({ file: bufferOf(parquet.path) });
      const plain = rowsOf(apiPaths.tableDownload(name, 'csv'));
      expect(read.length, name).toBe(rows);
      expect(
        read.map((row) => Object.values(row).map(written)),
        name,
      ).toEqual(plain.map((row) => Object.values(row)));
    }
    const [first] = await parquetReadObjects({
      file: bufferOf(apiPaths.tableDownload('observations', 'parquet')),
    });
    expect(typeof first?.['value']).toBe('number');
    expect(first?.['period_start']).toBeInstanceOf(Date);
  });
});

it('lists each table with the size and digest of its files', () => {
  for (const { csv, parquet } of list.tables) {
    expect(bytesOf(csv.path).byteLength, csv.path).toBe(csv.bytes);
    expect(bytesOf(parquet.path).byteLength, parquet.path).toBe(parquet.bytes);
  }
  expect(list.tables.length).toBeGreaterThan(30);
});
