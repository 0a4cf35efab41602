import { useState, type ReactNode } from 'react';
import {
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  columnFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table';
import { ShowAll } from './ShowAll.tsx';

export const dataTableFeatures = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

export type DataColumn<T extends RowData> = ColumnDef<typeof dataTableFeatures, T>;

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
  readonly initialSort: { readonly id: string; readonly desc: boolean };
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
    initialState: { sorting: [props.initialSort] },
    state: { globalFilter: props.search },
    globalFilterFn: 'includesString',
  });
  const [whole, setWhole] = useState(props.whole ?? false);
  const found = table.getRowModel().rows;
  const rows = whole ? found : found.slice(0, props.firstRows);
  return (
    <>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={`Table: ${props.caption}`}>
        <table className="w-full text-sm">
          <caption className="sr-only">{props.caption}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} className="border-b border-ink text-left align-bottom">
                {group.headers.map((header) => {
                  const sorted = header.column.getIsSorted();
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      className={`py-1.5 pr-4 font-semibold ${widthOf(header.column.id, props)}`}
                      aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
                    >
                      <SortButton sorted={sorted} onClick={header.column.getToggleSortingHandler()}>
                        <table.FlexRender header={header} />
                      </SortButton>
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="border-b border-hair align-top">
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className={`py-1.5 pr-4 ${widthOf(cell.column.id, props)}`}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <NoRows search={props.search} />}
      </div>
      {rows.length < found.length && <ShowAll count={found.length} onClick={() => setWhole(true)} />}
    </>
  );
}

interface SortButtonProps {
  readonly sorted: false | 'asc' | 'desc';
  readonly onClick: ((event: unknown) => void) | undefined;
  readonly children: ReactNode;
}

function SortButton({ sorted, onClick, children }: SortButtonProps) {
  return (
    <button
      type="button"
      className="text-left font-semibold whitespace-nowrap hover:underline"
      onClick={onClick}
    >
      {children}
      <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
    </button>
  );
}

function NoRows({ search }: { search: string }) {
  const sentence = search === '' ? 'No row to show.' : `No row contains “${search}”.`;
  return <p className="py-4 text-sm text-soft">{sentence}</p>;
}
