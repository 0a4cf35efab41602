import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { API_ROOT } from '../../src/contract/document.ts';
import { downloadsDocument, type DownloadsDocument } from '../../src/contract/downloads.ts';
import { indicatorIndexDocument, type IndicatorIndexDocument } from '../../src/contract/indicator.ts';
import { buildFiles } from '../../src/dataset/publish/buildDocuments.ts';
import { readRecords } from '../../src/dataset/publish/readRecords.ts';
import type { Records } from '../../src/dataset/tables/records.ts';

const RECORDS = resolve(import.meta.dirname, '../../src/dataset/records');
/** Larger tables are read in part: the validator takes a second for each ten thousand rows. */
const SMALL = 2000;

const descriptor = v.object({
  version: v.string(),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      schema: v.object({
        fields: v.array(v.object({ name: v.string(), description: v.pipe(v.string(), v.minLength(1)) })),
        primaryKey: v.optional(v.array(v.string())),
        foreignKeys: v.optional(
          v.array(
            v.object({
              fields: v.string(),
              reference: v.object({ resource: v.string(), fields: v.string() }),
            }),
          ),
        ),
      }),
    }),
  ),
});

let records: Records;
let files: ReadonlyMap<string, Uint8Array> = new Map();
let list: DownloadsDocument;
let indicators: IndicatorIndexDocument['indicators'] = [];
let folder = '';

const bytesOf = (path: string): Uint8Array => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`There is no download at ${path}.`);
  return bytes;
};
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
  ({ records } = readRecords(RECORDS));
  files = new Map([...buildFiles(records)].map(({ path, bytes }) => [path, bytes]));
  const textAt = (wanted: string) => Buffer.from(bytesOf(wanted)).toString();
  list = v.parse(downloadsDocument.schema, JSON.parse(textAt(downloadsDocument.path)));
  ({ indicators } = v.parse(indicatorIndexDocument.schema, JSON.parse(textAt(indicatorIndexDocument.path))));
  folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  for (const { csv } of list.tables) {
    const file = join(folder, relative(`${API_ROOT}/downloads`, csv.path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytesOf(csv.path));
  }
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the data package', () => {
  it('is valid by the standard’s validator, and so is every table', async () => {
    const loaded = await Package.load(jsonOf(apiPaths.dataPackage()), { basePath: folder, strict: false });
    expect(loaded.errors.map(({ message }) => message)).toEqual([]);
    expect(loaded.valid).toBe(true);
    expect(loaded.resources.map(({ name }) => name)).toEqual(list.tables.map(({ name }) => name));
    for (const resource of loaded.resources) {
      expect(resource.errors, resource.name).toEqual([]);
      const rows = list.tables.find(({ name }) => name === resource.name)?.rows ?? 0;
      const cells = await resource.read(rows > SMALL ? { limit: SMALL } : {});
      expect(cells.length, resource.name).toBe(Math.min(rows, SMALL));
    }
  });

  it('would not be valid with a wrong value', async () => {
    const path = join(folder, 'tables/units.csv');
    const sound = bytesOf(apiPaths.tableDownload('units', 'csv'));
    writeFileSync(path, `${strFromU8(sound)},no code\r\n`);
    const loaded = await Package.load(jsonOf(apiPaths.dataPackage()), { basePath: folder, strict: false });
    const units = loaded.resources.find(({ name }) => name === 'units');
    await expect(units?.read()).rejects.toThrow();
    writeFileSync(path, sound);
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
        const known = idsOf(reference.resource === '' ? name : reference.resource, reference.fields);
        const lost = [...idsOf(name, fields)].filter((id) => id !== '' && !known.has(id));
        expect(lost, `${name}.${fields}`).toEqual([]);
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

  it('is the same on every build, at any hour and in any zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      for (const { path, bytes } of buildFiles(records))
        expect(Buffer.from(bytes).equals(bytesOf(path)), path).toBe(true);
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

it('lists each table with the size and digest of its file', () => {
  for (const { csv } of list.tables) expect(bytesOf(csv.path).byteLength, csv.path).toBe(csv.bytes);
  expect(list.tables.length).toBeGreaterThan(30);
});
