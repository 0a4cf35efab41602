import { useMemo } from 'react';
import type { ReactTable, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';

/**
 * The columns of a table that sort by numbers, by their ids: the first value that is not missing tells. The same set as
 * long as the same columns are in it.
 */
export function useNumericColumns<T extends RowData>(
  table: ReactTable<typeof dataTableFeatures, T>,
): ReadonlySet<string> {
  const { rows } = table.getCoreRowModel();
  const isNumeric = (id: string) =>
    typeof rows.find((row) => row.getValue(id) !== undefined)?.getValue(id) === 'number';
  const ids = table
    .getAllLeafColumns()
    .map(({ id }) => id)
    .filter(isNumeric)
    .join();
  return useMemo(() => new Set(ids.split(',')), [ids]);
}
