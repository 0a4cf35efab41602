import { useState } from 'react';
import type { ReactTable, Row, RowData } from '@tanstack/react-table';
import { useAfterPaint } from '../paint/afterPaint.ts';
import type { dataTableFeatures } from './dataTableFeatures.ts';

type Rows<T extends RowData> = readonly Row<typeof dataTableFeatures, T>[];

/**
 * The rows of a table, and the order that they are in. The head that was pressed says the new order at once: rows are
 * put into it once that has been painted.
 *
 * @param order stays the same value as long as nobody sorts.
 */
export function useOrderedRows<T extends RowData, Order>(
  table: ReactTable<typeof dataTableFeatures, T>,
  order: Order,
): readonly [Rows<T>, Order] {
  const painted = useAfterPaint(order);
  // The table sorts when it is asked for its rows.
  const [last, keep] = useState<Rows<T>>(() => table.getRowModel().rows);
  const rows = painted === order ? table.getRowModel().rows : last;
  if (rows !== last) keep(rows);
  return [rows, painted];
}
