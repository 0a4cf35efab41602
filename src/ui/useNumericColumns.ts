import { useMemo } from 'react';
import type { ReactTable, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';

/**
 * Returns the ids of the columns that sort by numbers, judged by the first value that is not missing. The set is
 * stable while its columns are.
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
