import type { ReactTable, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';

/** Numbers are below each other digit by digit: at the right, in figures of one width. */
export const NUMERIC = 'text-right tabular-nums';

/** The columns of a table that sort by numbers, by their ids: the first value that is not missing tells. */
export function numericColumns<T extends RowData>(
  table: ReactTable<typeof dataTableFeatures, T>,
): ReadonlySet<string> {
  const { rows } = table.getCoreRowModel();
  const isNumeric = (id: string) =>
    typeof rows.find((row) => row.getValue(id) !== undefined)?.getValue(id) === 'number';
  return new Set(
    table
      .getAllLeafColumns()
      .map(({ id }) => id)
      .filter(isNumeric),
  );
}
