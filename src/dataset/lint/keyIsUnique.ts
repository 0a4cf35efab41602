import { columnName } from '../tables/table.ts';
import { tables, type Problem, type Records, type RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

interface KeyedRow {
  readonly at: RowPlace;
}

function keyOfRow(row: KeyedRow, fields: readonly string[]): string {
  const values = new Map<string, unknown>(Object.entries(row));
  const parts = fields.map((field) => values.get(field));
  return parts.map((part) => (typeof part === 'string' || typeof part === 'number' ? part : '')).join(' · ');
}

function repeatsIn(rows: readonly KeyedRow[], fields: readonly string[]): Problem[] {
  const first = new Map<string, KeyedRow>();
  return rows.flatMap((row) => {
    const key = keyOfRow(row, fields);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    const place = `${before.at.file}:${String(before.at.line)}`;
    const columns = fields.map(columnName).join(', ');
    return [
      problemAt(
        row,
        'key-is-unique',
        `"${key}" (${columns}) stands in ${place} already. Keep one of the two rows.`,
      ),
    ];
  });
}

/** No two rows of a table share its key. */
export function keyIsUnique(records: Partial<Records>): Problem[] {
  const rowsByTable = new Map<string, readonly KeyedRow[]>(Object.entries(records));
  return Object.entries(tables).flatMap(([name, { key }]) => repeatsIn(rowsByTable.get(name) ?? [], key));
}
