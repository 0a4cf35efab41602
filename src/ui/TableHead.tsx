import type { ReactTable, RowData } from '@tanstack/react-table';
import type { dataTableFeatures } from './dataTableFeatures.ts';

interface TableHeadProps<T extends RowData> {
  readonly table: ReactTable<typeof dataTableFeatures, T>;
  /** Classes of a column's cells. */
  readonly classOf: (column: string) => string;
  /** How many characters a column must have room for, at least. */
  readonly chars?: ReadonlyMap<string, number>;
  /** Stays in sight while the rows scroll below it. */
  readonly sticky?: boolean;
}

/** The heads of a table's columns, each with the switch that sorts by it. */
export function TableHead<T extends RowData>(props: TableHeadProps<T>) {
  const { table, classOf, chars, sticky = false } = props;
  return (
    // A border would stay behind with the rows; a shadow moves with the cell.
    <thead
      role="rowgroup"
      className={
        sticky ? 'sticky top-0 z-10 bg-paper shadow-[0_1px_0_var(--color-ink)] print:static' : undefined
      }
    >
      {table.getHeaderGroups().map((group) => (
        <tr
          key={group.id}
          role="row"
          className={`text-left align-bottom ${sticky ? '' : 'border-b border-ink'}`}
          aria-rowindex={sticky ? 1 : undefined}
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
  letters === undefined ? undefined : { minWidth: `calc(${textWidth(letters)} + 1rem)` };

/** The CSS width of a text of this many letters: most are narrower than the digit that `ch` stands for. */
export const textWidth = (letters: number): string => `${String(letters * 0.78)}ch`;
