import type { RowData } from '@tanstack/react-table';
import type { DataColumn } from './dataTableFeatures.ts';

/** Returns the text of a row that a search reads: the words that its columns sort by, and no amounts. */
const cellText = <T extends RowData>(row: T, columns: readonly DataColumn<T>[]): string =>
  columns
    .map((column) => {
      const value: unknown = 'accessorFn' in column ? column.accessorFn(row, 0) : '';
      return typeof value === 'string' ? value : '';
    })
    .join('\n')
    .toLowerCase();

/** Returns a search over the rows of a table: those with all words, in any order and in any column. */
export function rowSearch<T extends RowData>(
  rows: readonly T[],
  columns: readonly DataColumn<T>[],
): (asked: string) => readonly T[] {
  // Read on the first search: most users of a table never search.
  let texts: readonly string[] | undefined;
  return (asked) => {
    const words = asked.toLowerCase().split(/\s+/);
    if (asked.trim() === '') return rows;
    const read = (texts ??= rows.map((row) => cellText(row, columns)));
    return rows.filter((_, at) => words.every((word) => read[at]?.includes(word)));
  };
}

/** Returns what an empty table says: what was searched in vain, if anything was. */
export const noMatchText = (search: string): string =>
  search === '' ? 'No row to show.' : `No row matches “${search}”.`;
