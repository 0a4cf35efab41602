import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sourcesDocument } from '../../contract/sources.ts';
import { envelope, SCHEMA_VERSION } from '../../contract/primitives.ts';
import { draftDocument } from './documentDraft.ts';

const around = { schemaVersion: SCHEMA_VERSION, datasetVersion: '2026.11.24', sources: {} } as const;
const row = { id: 'a', note: null };
const document = {
  kind: 'sources',
  path: '/api/v1/rows.json',
  schema: v.object({
    ...envelope,
    rows: v.array(v.object({ id: v.string(), note: v.nullable(v.string()) })),
  }),
} as const;

describe('a sealed document', () => {
  it('is what was drafted, with its envelope, in the order of the contract', () => {
    const sealed = draftDocument(document, { rows: [{ note: null, id: 'a' }] }).seal(around);
    expect(JSON.stringify(sealed)).toBe(JSON.stringify({ ...around, rows: [row] }));
  });

  it('is refused where the contract would drop a column', () => {
    const spread = [row, { ...row, industries: ['ai'] }];
    expect(() => draftDocument(document, { rows: spread }).seal(around)).toThrow(
      'The contract of /api/v1/rows.json does not keep rows.1.industries.',
    );
    const given = { datasetDate: '2026-11-24', tables: {}, entries: [], byKind: { report: 0 } };
    expect(() => draftDocument(sourcesDocument, given).seal(around)).toThrow('does not keep byKind.');
  });

  it('may leave out what has no value, and keeps null', () => {
    const open = { ...row, made: undefined };
    expect(draftDocument(document, { rows: [open] }).seal(around)).toEqual({ ...around, rows: [row] });
  });

  it('is refused where the contract would write a value otherwise', () => {
    const schema = v.object({ ...envelope, title: v.pipe(v.string(), v.trim()) });
    expect(() => draftDocument({ ...document, schema }, { title: ' A' }).seal(around)).toThrow(
      'does not keep title.',
    );
  });
});
