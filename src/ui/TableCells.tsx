import { useMemo, useState, type ReactNode } from 'react';
import type { Cell, CellContext, Row, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';
import { headingOf } from './TableFrame.tsx';

interface TableCellsProps<T extends RowData> {
  readonly row: Row<typeof dataTableFeatures, T>;
  /** Returns the classes of a column's cells; a new function only if the columns change. */
  readonly classOf: (column: string) => string;
  /** True if the row is a card on a phone. */
  readonly asCard: boolean;
}

/**
 * The cells of a row, rerendered only if the row or the columns change: sorting moves them, and a search keeps those
 * that still match. On a card each cell shows its heading; its CSS display is no longer that of a table cell.
 */
export function TableCells<T extends RowData>({ row, classOf, asCard }: TableCellsProps<T>): ReactNode {
  const [kept, keep] = useState({ row, classOf });
  // The table creates new row objects whenever one is added or removed; the data in them are the same.
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

/** The table library types the renderer of a column as `unknown`. */
const isDraw = <T extends RowData>(draw: unknown): draw is Draw<T> => typeof draw === 'function';

/** Call the cell renderer as a function: rendering it as a component would add two fibers per cell. */
function contentOf<T extends RowData>(cell: Cell<typeof dataTableFeatures, T>): ReactNode {
  const draw: unknown = cell.column.columnDef.cell;
  if (!isDraw<T>(draw)) throw new Error(`The column ${cell.column.id} has no function that draws its cells.`);
  return draw(cell.getContext());
}
