import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentRef } from '../../../contract/document.ts';
import { indicatorDocument } from '../../../contract/indicator.ts';
import {
  committeeListDocument,
  committeesDocument,
  participationIndexDocument,
} from '../../../contract/participation.ts';
import { buildDocuments, type BuiltDocument } from '../../publish/buildDocuments.ts';
import { readRecords } from '../../publish/readRecords.ts';
import { lintRecords } from '../../lint/lintRecords.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Canary } from '../connector.ts';
import { isoOpenData, memberBodies } from '../isoOpenData.ts';
import { refresh } from './refresh.ts';

type Committee = RowOf<'committees'>;

/** The copy of the newest recorded list: a different one from the copy that the connector cites. */
const SOURCE = 'bodies-sigma-iso-tc-2026';
const RECORDS = resolve(import.meta.dirname, '../../records');
const acronyms = new Map(Object.entries(memberBodies).map(([acronym, area]) => [area, acronym]));

/** Returns members that match the row's statements; those of an unknown list are omitted. */
function membersOf({ participationUs, participationCn }: Committee, role: 'P' | 'O') {
  const told = participationUs === 'unknown' ? [] : ['DIN', 'BSI'];
  const named = role === 'P' ? [...told] : [];
  if (participationUs === role) named.push('ANSI');
  if (participationCn === role) named.push('SAC');
  return named.map((acronym) => ({ acronym }));
}

/** Returns a committee as the upstream spells it. */
function lineOf(row: Committee, index: number): string {
  return JSON.stringify({
    id: index,
    reference: row.committee,
    status: row.sourceLocator.includes('(suspended)') ? 'Suspended' : 'Active',
    title: { en: row.title },
    secretariat: { id: null, acronym: row.secretariat === null ? null : acronyms.get(row.secretariat) },
    creationDate: '2020-01-01',
    parentId: null,
    childrenId: null,
    pMembers: membersOf(row, 'P'),
    oMembers: membersOf(row, 'O'),
    committeeLiaisons: null,
  });
}

/**
 * Returns the newest recorded list one year later: three secretariats moved to China, one new committee, one gone.
 */
function laterList(rows: readonly Committee[]): string {
  const moved = new Map(
    [
      ...rows.filter(({ secretariat }) => secretariat === 'DE').slice(0, 2),
      ...rows.filter(({ secretariat }) => secretariat === 'US').slice(-1),
    ].map((row) => [row.committee, { ...row, secretariat: 'CN' as const }]),
  );
  const gone = rows.find(({ secretariat }) => secretariat === 'JP');
  const [first] = rows.filter(({ bodyId }) => bodyId === 'iso');
  if (first === undefined) throw new Error('The records have no list.');
  const added: Committee = { ...first, committee: 'ISO/TC 999', title: 'Synthetic', secretariat: 'FR' };
  const kept = rows.filter((row) => row !== gone).map((row) => moved.get(row.committee) ?? row);
  return [...kept, added].map(lineOf).join('\n');
}

let recordsRoot = '';
let later = '';

beforeAll(() => {
  recordsRoot = mkdtempSync(join(tmpdir(), 'records-'));
  cpSync(RECORDS, recordsRoot, { recursive: true });
  const { committees } = readRecords(recordsRoot).records;
  later = laterList(committees.filter(({ list, sourceId }) => list === '2026-03' && sourceId === SOURCE));
});
afterAll(() => rmSync(recordsRoot, { recursive: true }));

function run(upstream: string, accepted: readonly Canary[] = []): string {
  const day = '2026-12-01';
  return refresh({
    ...{ connector: isoOpenData, texts: [upstream], asOf: day, today: day, recordsRoot },
    ...{ isDryRun: false, isDateRaised: true, accepted },
  });
}

function read<T>(documents: readonly BuiltDocument[], { path, schema }: DocumentRef<T>): T {
  const text = documents.find((document) => document.path === path)?.text ?? 'null';
  return v.parse(schema, JSON.parse(text));
}

/** Returns the build's counts in the list of a month, by area. */
function secretariatsIn(documents: readonly BuiltDocument[], month: string) {
  const { observations } = read(documents, indicatorDocument('bodies-iso-secretariats-snapshot'));
  const ofMonth = observations.filter(({ timePeriod }) => timePeriod === month);
  return Object.fromEntries(ofMonth.map(({ refArea, value }) => [refArea, value]));
}

/** Returns every file of the records with its text. */
function recordsNow(): Map<string, string> {
  const names = readdirSync(recordsRoot, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.csv'));
  return new Map(files.map((name) => [name, readFileSync(join(recordsRoot, name), 'utf8')]));
}

it('stops at a list that lost a third of its committees, and writes nothing', () => {
  const files = recordsNow();
  const short = later.split('\n').slice(0, 500).join('\n');
  expect(() => run(short)).toThrow(/^\[rows-down\] Committees: 500 rows, where there were 796/);
  expect(recordsNow()).toEqual(files);
});

it('adds a later list as one file, on which the build counts, and is silent the second time', () => {
  const files = recordsNow();
  const report = run(later);
  expect(report).toContain('### Secretariats that moved (3)');
  expect(report).toMatch(/### Not yet assigned to an industry \(1\)[^]*\| ISO\/TC 999 \| Synthetic \| FR \|/);
  expect(report).toContain('### On the last list, and no longer (1)');

  const after = recordsNow();
  const changed = [...after].filter(([name, now]) => files.get(name) !== now).map(([name]) => name);
  expect(changed.sort()).toEqual(['committees/2026-12.csv', 'dataset.csv', 'refresh-runs.csv']);
  const header = (name: string) => after.get(name)?.split('\n', 1);
  expect(header('committees/2026-12.csv')).toEqual(header('committees/2026-03.csv'));
  expect(after.get('refresh-runs.csv')).toMatch(/^iso-open-data,2026-12-01,2026-12,796,\d+,committees=796,/m);

  const { records, problems } = readRecords(recordsRoot);
  expect([...problems, ...lintRecords(records)]).toEqual([]);
  const documents = buildDocuments(records);
  expect(secretariatsIn(documents, '2026-12')).toMatchObject({ CN: 98, DE: 132, US: 89 });
  expect(secretariatsIn(documents, '2025-06')).toMatchObject({ CN: 90, DE: 134, US: 92 });
  const index = read(documents, participationIndexDocument);
  expect(index.committeeLists).toEqual(['2022-01', '2025-06', '2026-03', '2026-12']);
  const newest = read(documents, committeesDocument).committees;
  expect(newest).toEqual(read(documents, committeeListDocument('2026-12')).committees);
  expect(newest.find(({ name }) => name === 'WP.29')).toMatchObject({ asOf: '2023-11-13' });

  expect(run(later)).toContain('iso-open-data: 0 new rows');
  expect(recordsNow()).toEqual(after);
});
