import type { ReactTable, Row, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';
import { headingOf } from './TableFrame.tsx';

interface TableCellsProps<T extends RowData> {
  readonly table: ReactTable<typeof dataTableFeatures, T>;
  readonly row: Row<typeof dataTableFeatures, T>;
  /** Classes of a column's cells. */
  readonly classOf: (column: string) => string;
  /** Whether a phone shows the row as a card. */
  readonly asCard: boolean;
}

/** The cells of a row. On a card each has its heading, and is no cell of a table by its looks any more. */
export const TableCells = <T extends RowData>({ table, row, classOf, asCard }: TableCellsProps<T>) =>
  row.getAllCells().map((cell) => (
    <td
      key={cell.id}
      role={asCard ? 'cell' : undefined}
      data-label={asCard ? headingOf(cell.column.columnDef.header) : undefined}
      className={classOf(cell.column.id)}
    >
      <table.FlexRender cell={cell} />
    </td>
  ));
