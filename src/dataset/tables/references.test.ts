import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import * as cells from './cells.ts';
import { tables } from './records.ts';

const paths: string[] = Object.values(tables).map(({ path }) => path);
const listed = Object.entries(tables).flatMap(([name, table]) =>
  Object.entries('references' in table ? (table.references ?? {}) : {}).map(([field, to]) => ({
    name,
    field,
    to,
  })),
);

it('names tables that exist', () => {
  expect(listed.length).toBeGreaterThan(20);
  for (const { name, field, to } of listed) expect(paths, `${name}.${field}`).toContain(to);
});

it('holds for every row of the records', () => {
  const records = ownRecords();
  const rowsByName = new Map<string, readonly object[]>(Object.entries(records));
  const cellOf = (row: object, field: string): unknown =>
    new Map<string, unknown>(Object.entries(row)).get(field);
  const idsOf = (path: string): ReadonlySet<unknown> => {
    const [name, table] = Object.entries(tables).find(([, one]) => one.path === path) ?? [];
    const [key] = table?.key ?? [];
    return new Set((rowsByName.get(name ?? '') ?? []).map((row) => cellOf(row, key ?? '')));
  };
  for (const { name, field, to } of listed) {
    const known = idsOf(to);
    const unknown = (rowsByName.get(name) ?? [])
      .map((row): unknown => cellOf(row, field))
      .filter((id) => id !== null && !known.has(id));
    expect(unknown, `${name}.${field}`).toEqual([]);
  }
});

it('knows what a cell may hold, and takes a cell that does not say for text', () => {
  expect(cells.shapeOf(tables.sources.row.entries.redistribution)).toMatchObject({
    codes: ['open', 'figures-only'],
  });
  expect(cells.shapeOf(tables.sources.row.entries.publishedOn)).toMatchObject({
    type: 'period',
    optional: true,
  });
  expect(cells.shapeOf(cells.textCell)).toEqual({ type: 'text', optional: false, list: false, codes: [] });
  expect(cells.shapeOf({})).toEqual(cells.shapeOf(cells.textCell));
});
