import type { ReactNode } from 'react';
import type { RowData } from '@tanstack/react-table';
import type { DataColumn } from './dataTableFeatures.ts';

type Cell<T> = (row: T) => ReactNode;

/** Returns the cell of a column; without one, the table shows the sort value. */
const cellOf = <T extends RowData>(cell: Cell<T> | undefined): Pick<DataColumn<T>, 'cell'> =>
  cell === undefined ? {} : { cell: ({ row }) => cell(row.original) };

/** A column that is searched and sorted by a text, in which numbers count as such; rows without one come last. */
export const textColumn = <T extends RowData>(
  id: string,
  header: string,
  textOf: (row: NoInfer<T>) => string | null | undefined,
  cell?: Cell<NoInfer<T>>,
): DataColumn<T> => ({
  id,
  header,
  accessorFn: (row) => textOf(row) ?? undefined,
  ...cellOf(cell),
  sortFn: 'alphanumeric',
  sortUndefined: 'last',
});

/** A column that is sorted by a number or a date; rows without one come last in either direction. */
export const valueColumn = <T extends RowData>(
  id: string,
  header: string,
  valueOf: (row: NoInfer<T>) => number | string | null | undefined,
  cell?: Cell<NoInfer<T>>,
): DataColumn<T> => ({
  ...textColumn(id, header, () => undefined, cell),
  accessorFn: (row) => valueOf(row) ?? undefined,
  sortFn: 'basic',
});
