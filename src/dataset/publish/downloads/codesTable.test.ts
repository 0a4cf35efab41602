import { expect, it } from 'vitest';
import { Industry, RefArea } from '../../../contract/codelists.ts';
import { tables } from '../../tables/records.ts';
import { codeRows } from './codesTable.ts';

const rows = codeRows(Object.values(tables));
const labelsOf = (table: string, column: string) =>
  rows.filter((one) => one.table === table && one.column === column).map(({ code, label }) => [code, label]);

it('gives each code of a column the label that pages show', () => {
  expect(labelsOf('observations', 'ref_area')).toEqual(
    RefArea.codes.map((code) => [code, RefArea.label(code)]),
  );
  expect(labelsOf('indicators', 'industries')).toEqual(
    Industry.codes.map((code) => [code, Industry.label(code)]),
  );
});

it('leaves the label of a list without labels empty, and has no row for a column without codes', () => {
  const own = { path: 'own', row: tables.sources.row };
  const named = new Set(codeRows([own]).map(({ column }) => column));
  expect(named).toContain('redistribution');
  expect(named).not.toContain('title');
  expect(codeRows([own]).find(({ column }) => column === 'redistribution')?.label).toBeNull();
});

it('names each code of a column once', () => {
  const keys = rows.map(({ table, column, code }) => `${table}|${column}|${code}`);
  expect(new Set(keys).size).toBe(keys.length);
});
