import { useState } from 'react';
import { useTable, type RowData } from '@tanstack/react-table';
import { dataTableFeatures, type DataColumn } from './dataTableFeatures.ts';
import { NUMERIC, numericColumns } from './numericColumns.ts';
import { ShowAll } from './ShowAll.tsx';
import { TableFrame } from './TableFrame.tsx';
import { TableHead } from './TableHead.tsx';

interface DataTableProps<T extends RowData> {
  readonly caption: string;
  readonly rows: readonly T[];
  readonly columns: readonly DataColumn<T>[];
  readonly rowId: (row: T) => string;
  readonly search: string;
  /** How many rows, in the order of the sort, are shown until the reader asks for all. */
  readonly firstRows?: number;
  /** Starts with all rows shown: a link asks for one of them. */
  readonly whole?: boolean;
  /** Left out where the rows come in an order of their own. */
  readonly initialSort?: { readonly id: string; readonly desc: boolean };
  /** Columns that a phone has no room for; another cell must say what they say. */
  readonly wideOnly?: readonly string[];
  /** Columns of long texts: a phone scrolls sideways rather than setting them one word a line. */
  readonly roomy?: readonly string[];
}

type ColumnWidths = Pick<DataTableProps<RowData>, 'wideOnly' | 'roomy'>;

function widthOf(column: string, { wideOnly, roomy }: ColumnWidths): string {
  if (wideOnly?.includes(column) === true) return 'max-md:hidden';
  return roomy?.includes(column) === true ? 'min-w-44' : '';
}

/** A table that sorts by any column and keeps the rows that contain the searched text. */
export function DataTable<T extends RowData>(props: DataTableProps<T>) {
  const table = useTable({
    features: dataTableFeatures,
    data: props.rows,
    columns: props.columns,
    getRowId: props.rowId,
    initialState: { sorting: props.initialSort === undefined ? [] : [props.initialSort] },
    state: { globalFilter: props.search },
    globalFilterFn: 'includesString',
  });
  const numeric = numericColumns(table);
  const classOf = (column: string) => `${numeric.has(column) ? NUMERIC : ''} ${widthOf(column, props)}`;
  const [whole, setWhole] = useState(props.whole ?? false);
  const found = table.getRowModel().rows;
  const rows = whole ? found : found.slice(0, props.firstRows);
  return (
    <>
      <TableFrame caption={props.caption}>
        <table className="w-full text-sm">
          <caption className="sr-only">{props.caption}</caption>
          <TableHead table={table} classOf={classOf} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="border-b border-hair align-top">
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className={`py-1.5 pr-4 ${classOf(cell.column.id)}`}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <NoRows search={props.search} />}
      </TableFrame>
      {rows.length < found.length && <ShowAll count={found.length} onClick={() => setWhole(true)} />}
    </>
  );
}

function NoRows({ search }: { search: string }) {
  const sentence = search === '' ? 'No row to show.' : `No row contains “${search}”.`;
  return <p className="py-4 text-sm text-soft">{sentence}</p>;
}
