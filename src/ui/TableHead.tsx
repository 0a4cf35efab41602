import type { ReactTable, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';

interface TableHeadProps<T extends RowData> {
  readonly table: ReactTable<typeof dataTableFeatures, T>;
  /** Returns the classes of a column's cells. */
  readonly classOf: (column: string) => string;
  /** Minimum width of each column in characters. */
  readonly chars?: ReadonlyMap<string, number>;
  /** True if the rows scroll in a frame below the head; otherwise they scroll with the page. */
  readonly isFramed?: boolean;
}

/** The column headers of a table, each with a button that sorts by it; they stay in sight of its rows. */
export function TableHead<T extends RowData>(props: TableHeadProps<T>) {
  const { table, classOf, chars, isFramed = false } = props;
  return (
    <thead role="rowgroup" className={isFramed ? 'frame-head' : 'page-head'}>
      {table.getHeaderGroups().map((group) => (
        <tr
          key={group.id}
          role="row"
          className="text-left align-bottom"
          aria-rowindex={isFramed ? 1 : undefined}
        >
          {group.headers.map((header) => {
            const sorted = header.column.getIsSorted();
            return (
              <th
                key={header.id}
                scope="col"
                role="columnheader"
                className={`font-semibold ${classOf(header.column.id)}`}
                style={widthFor(chars?.get(header.column.id))}
                aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
              >
                <button
                  type="button"
                  className="sort-head text-left font-semibold whitespace-nowrap hover:underline"
                  onClick={header.column.getToggleSortingHandler()}
                >
                  <table.FlexRender header={header} />
                </button>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

const widthFor = (letters: number | undefined) =>
  letters === undefined ? undefined : { minWidth: `calc(${lettersWidth(letters)} + 1rem)` };

/** Returns the CSS width of a text of this length: most letters are narrower than the digit that defines `ch`. */
export const lettersWidth = (letters: number): string => `${String(letters * 0.78)}ch`;
