import { useState } from 'react';
import type { ReactTable, Row, RowData } from '@tanstack/react-table';
import { useAfterPaint } from '../paint/afterPaint.ts';
import type { dataTableFeatures } from './dataTableFeatures.ts';

type Rows<T extends RowData> = readonly Row<typeof dataTableFeatures, T>[];

/**
 * Returns the rows of a table and their order. The clicked header shows the new order at once; the rows are sorted
 * after that is painted.
 *
 * @param order stays the same value until the user sorts.
 */
export function useOrderedRows<T extends RowData, Order>(
  table: ReactTable<typeof dataTableFeatures, T>,
  order: Order,
): readonly [Rows<T>, Order] {
  const painted = useAfterPaint(order);
  // `getRowModel` is what sorts the rows.
  const [last, keep] = useState<Rows<T>>(() => table.getRowModel().rows);
  const rows = painted === order ? table.getRowModel().rows : last;
  if (rows !== last) keep(rows);
  return [rows, painted];
}
