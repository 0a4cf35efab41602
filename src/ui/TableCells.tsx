import { useMemo, useState, type ReactNode } from 'react';
import type { Cell, CellContext, Row, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';
import { headingOf } from './TableFrame.tsx';

interface TableCellsProps<T extends RowData> {
  readonly row: Row<typeof dataTableFeatures, T>;
  /** Classes of a column's cells; another function where the columns are others. */
  readonly classOf: (column: string) => string;
  /** Whether a phone shows the row as a card. */
  readonly asCard: boolean;
}

/**
 * The cells of a row, made again only where the row or the columns are others: sorting moves them, and a search leaves
 * those that stay. On a card each has its heading, and is no cell of a table by its looks any more.
 */
export function TableCells<T extends RowData>({ row, classOf, asCard }: TableCellsProps<T>): ReactNode {
  const [kept, keep] = useState({ row, classOf });
  // The table makes its rows anew whenever one of them comes or goes; what they say is the same.
  if (kept.row.original !== row.original || kept.classOf !== classOf) keep({ row, classOf });
  return useMemo(
    () =>
      kept.row.getAllCells().map((cell) => (
        <td
          key={cell.id}
          role={asCard ? 'cell' : undefined}
          data-label={asCard ? headingOf(cell.column.columnDef.header) : undefined}
          className={kept.classOf(cell.column.id)}
        >
          {contentOf(cell)}
        </td>
      )),
    [asCard, kept],
  );
}

type Draw<T extends RowData> = (context: CellContext<typeof dataTableFeatures, T>) => ReactNode;

/** The table library says of what a column draws only that it is anything. */
const isDraw = <T extends RowData>(draw: unknown): draw is Draw<T> => typeof draw === 'function';

/** What a column shows in a cell: its function is called, since as a component React would keep two more for each cell. */
function contentOf<T extends RowData>(cell: Cell<typeof dataTableFeatures, T>): ReactNode {
  const draw: unknown = cell.column.columnDef.cell;
  if (!isDraw<T>(draw)) throw new Error(`The column ${cell.column.id} has no function that draws its cells.`);
  return draw(cell.getContext());
}
