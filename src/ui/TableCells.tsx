import type { ReactTable, Row, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';
import { headingOf } from './TableFrame.tsx';

interface TableCellsProps<T extends RowData> {
  readonly table: ReactTable<typeof dataTableFeatures, T>;
  readonly row: Row<typeof dataTableFeatures, T>;
  /** Classes of a column's cells. */
  readonly classOf: (column: string) => string;
}

/** The cells of a row, each with the heading that it has on a card. */
export const TableCells = <T extends RowData>({ table, row, classOf }: TableCellsProps<T>) =>
  row.getAllCells().map((cell) => (
    <td
      key={cell.id}
      role="cell"
      data-label={headingOf(cell.column.columnDef.header)}
      className={`py-1.5 pr-4 last:pr-0 ${classOf(cell.column.id)}`}
    >
      <table.FlexRender cell={cell} />
    </td>
  ));
