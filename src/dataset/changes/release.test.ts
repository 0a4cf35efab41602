import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tables } from '../tables/records.ts';
import {
  sampleCause,
  sampleChange,
  sampleFact,
  sampleIndicator,
  sampleSource,
} from '../../../tests/support/records/sampleRows.ts';
import type { PublishedRow } from './publishedRow.ts';
import { planRelease } from './release.ts';
import { sampleRow } from '../../../tests/support/records/samplePublishedRow.ts';

const before = [sampleRow({ key: 'CN|2023|ev', value: 1 }), sampleRow({ key: 'CN|2024|ev', value: 2 })];
const after = [sampleRow({ key: 'CN|2023|ev', value: 3 })];
const noReasons = { bySubject: new Map<string, string>(), forAll: null };
const described = {
  dataset: [sampleFact('version', '2026.11.24')],
  changes: [],
  revisionCauses: [sampleCause()],
  sources: [sampleSource()],
  indicators: [sampleIndicator({ indicatorId: 'ev-stock' })],
};

const plan = (rows: readonly PublishedRow[], order: Partial<Parameters<typeof planRelease>[0]> = {}) =>
  planRelease({
    records: described,
    before: { version: '2026.11.24', rows: before },
    rows,
    datasetCsv: 'key,value\nversion,2026.11.24\ndate,2026-11-24\ntitle,T\n',
    changelog: '# Changelog\n\n## 0.1.0\n',
    citation: 'cff-version: 1.2.0\nversion: 2026.11.24\ndate-released: 2026-11-24\n',
    day: '2027-01-31',
    reasons: noReasons,
    ...order,
  });

/** Returns the rows of a release's file, as `readRecords` would read them. */
const readBack = (csv: string, version: string) =>
  v.parse(v.array(v.record(v.string(), v.string())), parse(csv, { columns: true })).map((row) => {
    const fields = Object.entries(row).map(([column, cell]) => [
      column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      cell,
    ]);
    return {
      ...v.parse(tables.changes.row, { version, ...Object.fromEntries(fields) }),
      at: { file: 'f', line: 2 },
    };
  });

describe('planRelease', () => {
  it('has nothing to release where nothing changed', () => {
    expect(plan(before)).toMatchObject({ version: '2026.11.24', changes: [], problems: [] });
  });

  it('raises version and day, and writes what was revised and withdrawn with its reason', () => {
    const reason = 'Counted twice, "so to say".';
    const release = plan(after, {
      records: { ...described, revisionCauses: [sampleCause({ reason })] },
      reasons: { ...noReasons, bySubject: new Map([['ev-stock', reason]]) },
    });
    expect(release).toMatchObject({ version: '2027.01.31', problems: [] });
    expect(release.datasetCsv).toBe('key,value\nversion,2027.01.31\ndate,2027-01-31\ntitle,T\n');
    expect(release.citation).toBe('cff-version: 1.2.0\nversion: 2027.01.31\ndate-released: 2027-01-31\n');
    expect(release.changelog).toContain('### Data 2027.01.31');
    expect(readBack(release.changesCsv, release.version)).toMatchObject([
      {
        kind: 'revised',
        subject: 'ev-stock',
        key: 'CN|2023|ev',
        beforeValue: 1,
        afterValue: 3,
        reason,
      },
      {
        kind: 'withdrawn',
        beforeValue: 2,
        afterValue: null,
        obsStatus: 'A',
        reason,
      },
    ]);
  });

  it('numbers a second version of one day', () => {
    expect(plan(after, { day: '2026-11-24' }).version).toBe('2026.11.24.2');
    expect(() => plan(after, { day: '2026-11-23' })).toThrow('Release on a later day');
  });

  it('says in a sentence what stands in the way: no reason, no cause, no source, no indicator', () => {
    expect(plan(after).problems).toEqual([
      'Nothing says why 1 withdrawn rows of "ev-stock" went. Give --reason "ev-stock=…", or fill the column "reason" in records/changes/2027.01.31.csv.',
      'Nothing says whether 1 changed number of "ev-stock" had been wrong. Give --reason "ev-stock=…", or fill the column "reason" in records/changes/2027.01.31.csv, and say what the reason tells in records/revision-causes.csv.',
    ]);
    const records = { ...described, sources: [], indicators: [] };
    const lost = plan(after, { records, reasons: { ...noReasons, forAll: 'R.' } }).problems;
    expect(lost[1]).toContain('cite the source "s", which is gone. Put its row back.');
    expect(lost[2]).toContain('are of the indicator "ev-stock", which is gone.');
  });

  it('lets a withdrawn event go with its source', () => {
    const event = sampleRow({ table: 'events', subject: 'e', key: 'e', value: null });
    const release = plan(before, {
      before: { version: '2026.11.24', rows: [...before, event] },
      records: { ...described, sources: [] },
      reasons: { ...noReasons, forAll: 'Told twice.' },
    });
    expect(release.problems).toEqual([]);
    expect(release.changes).toMatchObject([{ table: 'events', kind: 'withdrawn', evidence: null }]);
  });

  it('changes nothing the second time, and keeps reasons that were written by hand', () => {
    const first = plan(after);
    const written = readBack(first.changesCsv, first.version).map((row) => ({ ...row, reason: 'By hand.' }));
    const revisionCauses = [sampleCause({ reason: 'By hand.' })];
    const records = {
      ...described,
      revisionCauses,
      dataset: [sampleFact('version', first.version)],
      changes: written,
    };
    const second = plan(after, {
      records,
      datasetCsv: first.datasetCsv,
      changelog: first.changelog,
      citation: first.citation,
      day: '2027-03-01',
    });
    expect(second).toMatchObject({ version: '2027.01.31', problems: [] });
    expect(second.changes.find(({ kind }) => kind === 'withdrawn')?.reason).toBe('By hand.');
    const again = { records, datasetCsv: second.datasetCsv, changelog: second.changelog };
    const { citation } = second;
    expect(plan(after, { ...again, citation })).toEqual(second);
  });

  it('takes no reason from another version', () => {
    const other = sampleChange({
      version: '2026.01.01',
      subject: 'ev-stock',
      key: 'CN|2024|ev',
      label: 'China, 2024',
    });
    expect(plan(after, { records: { ...described, changes: [other] } }).problems).toHaveLength(2);
  });
});

it('CITATION.cff names the version and the day of the records', () => {
  const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');
  const [, version, day] = /^version,(.+)\ndate,(.+)$/m.exec(read('../records/dataset.csv')) ?? [];
  expect(read('../../../CITATION.cff')).toContain(
    `version: ${String(version)}\ndate-released: ${String(day)}\n`,
  );
});
