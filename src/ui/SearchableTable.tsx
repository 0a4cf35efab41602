import { useCallback, useMemo, useState, type ReactNode } from 'react';
import {
  functionalUpdate,
  useTable,
  type ReactTable,
  type Row,
  type RowData,
  type SortingState,
} from '@tanstack/react-table';
import { FromTheTop } from '../paint/FromTheTop.tsx';
import { dataTableFeatures, type DataColumn } from './dataTableFeatures.ts';
import { SearchableList, type SearchableListProps } from './SearchableList.tsx';
import { NoMatch } from './NoMatch.tsx';
import { isCards, NUMERIC, tableClass, TableFrame } from './TableFrame.tsx';
import { TableCells } from './TableCells.tsx';
import { TableHead } from './TableHead.tsx';
import { type FirstRows, useFirstRows } from './useFirstRows.tsx';
import { noMatchText, rowSearch } from './rowSearch.ts';
import { useTakesOver } from '../paint/hydration.ts';
import { useIsNarrowWindow } from './useIsNarrowWindow.ts';
import { useIsPrinting } from './useIsPrinting.ts';
import { useNumericColumns } from './useNumericColumns.ts';
import { useOrderedRows } from './useOrderedRows.ts';

interface DataTableProps<T extends RowData> {
  /** Caption of the table itself. */
  readonly caption: string;
  /** Rows with the searched words. */
  readonly rows: readonly T[];
  /** Number of all rows, whether or not a search finds them. */
  readonly total: number;
  readonly columns: readonly DataColumn<T>[];
  readonly rowId: (row: T) => string;
  readonly search: string;
  /** Number of rows, in sort order, that are shown before the user asks for all; fewer on a phone. */
  readonly firstRows?: number;
  /** Starts with all rows, because a link opens one of them. */
  readonly whole?: boolean;
  /** Absent if the rows come in an order of their own. */
  readonly initialSort?: { readonly id: string; readonly desc: boolean };
  /** Columns that are hidden on a phone; another cell must repeat their content. */
  readonly wideOnly?: readonly string[];
  /** Columns of long texts: a phone scrolls sideways rather than wrap them at every word. */
  readonly roomy?: readonly string[];
  /** Returns the number of rows found without the filter of the page. */
  readonly everywhere?: (() => number) | undefined;
  /** Groups of the rows while they are sorted by this column or not at all; a search shows all matches. */
  readonly groups?: RowGroups<T>;
}

export interface RowGroups<T extends RowData> {
  readonly column: string;
  readonly of: (row: T) => string;
  /** Number of rows shown per group. */
  readonly firstRows: number;
  /** Number of rows shown per group on a phone, where each is a card: the style sheet knows no other. */
  readonly onPhone?: 1;
  /** True if paper has every row. */
  readonly isWholeOnPaper?: boolean;
  /** Group that a link has opened. */
  readonly opened?: string | null;
  /** Heading of a group, and the line below its rows if there are more. */
  readonly head: (group: string, rows: readonly T[]) => ReactNode;
  readonly more: (group: string, rows: readonly T[], showAll: () => void) => ReactNode;
}

interface SearchableTableProps<T extends RowData>
  extends
    Omit<DataTableProps<T>, 'search' | 'total' | 'everywhere'>,
    Pick<SearchableListProps, 'id' | 'filters' | 'intro'> {
  /** A function counts the rows that are shown. */
  readonly heading: string | ((count: number, found: readonly T[]) => string);
  /** Plural noun for the rows: "models". */
  readonly what: string;
  /** Returns the rows that the list has without the industry filter, if that leaves any out. */
  readonly everywhere?: () => readonly T[];
  /** The search text, if the page stores it; otherwise the table does. */
  readonly search?: SearchableListProps['search'];
}

/** Typical height (px), reserved until the table is rendered. */
const ROOM = 600;

/** A table with a heading and a search over all rows. */
export function SearchableTable<T extends RowData>(props: SearchableTableProps<T>) {
  const { id, heading, what, intro, filters, search: kept, rows, everywhere, ...table } = props;
  const [own, setOwn] = useState('');
  const { text, onChange } = kept ?? { text: own, onChange: setOwn };
  const search = useMemo(() => rowSearch(rows, table.columns), [rows, table.columns]);
  const found = useMemo(() => search(text), [search, text]);
  return (
    <SearchableList
      id={id}
      heading={typeof heading === 'string' ? heading : heading(found.length, found)}
      label={`Search ${what}`}
      search={{ text, onChange }}
      isKept={kept !== undefined}
      filters={filters}
      intro={intro}
    >
      <FromTheTop room={ROOM}>
        <DataTable
          search={text}
          rows={found}
          total={rows.length}
          everywhere={everywhere && (() => rowSearch(everywhere(), table.columns)(text).length)}
          {...table}
        />
      </FromTheTop>
    </SearchableList>
  );
}

interface ColumnWidths {
  readonly wideOnly?: readonly string[] | undefined;
  readonly roomy?: readonly string[] | undefined;
}

function widthOf(column: string, { wideOnly, roomy }: ColumnWidths): string {
  if (wideOnly?.includes(column) === true) return 'max-md:hidden';
  return roomy?.includes(column) === true ? 'min-w-44' : '';
}

/** Rows with few columns are low. */
const ROWS_ON_PHONE = 12;

/** Returns the classes of a column's cells by a function that is stable while the columns are. */
function useClassOf<T extends RowData>(
  table: DataTableOf<T>,
  { wideOnly, roomy }: ColumnWidths,
): (column: string) => string {
  const numeric = useNumericColumns(table);
  return useCallback(
    (column) => `${numeric.has(column) ? NUMERIC : ''} ${widthOf(column, { wideOnly, roomy })}`.trim(),
    [numeric, roomy, wideOnly],
  );
}

/** Returns the table and the most recent sort order. */
function useSortingTable<T extends RowData>({ initialSort, ...props }: DataTableProps<T>) {
  const [sorting, sort] = useState<SortingState>(initialSort === undefined ? [] : [initialSort]);
  const table = useTable({
    features: dataTableFeatures,
    data: props.rows,
    columns: props.columns,
    getRowId: props.rowId,
    state: { sorting },
    onSortingChange: (update) => sort((before) => functionalUpdate(update, before)),
  });
  return { table, sorting };
}

/** A table that sorts by any column, and says what was searched. */
export function DataTable<T extends RowData>(props: DataTableProps<T>) {
  // Two components, so that React can yield between sorting and layout.
  return <OrderedTable {...props} {...useSortingTable(props)} />;
}

interface OrderedTableProps<T extends RowData> extends DataTableProps<T> {
  readonly table: DataTableOf<T>;
  readonly sorting: SortingState;
}

function OrderedTable<T extends RowData>({ table, sorting, ...props }: OrderedTableProps<T>) {
  const [ordered, order] = useOrderedRows(table, sorting);
  const classOf = useClassOf(table, props);
  const columns = props.columns.length - (props.wideOnly?.length ?? 0);
  const roomy = props.roomy?.length ?? 0;
  const asCard = isCards(columns, roomy);
  const groups = groupsOf(order, props.groups);
  const [rows, showAll, onPhone] = useFirstRows(ordered, {
    ...(groups === null ? firstOf(props, asCard) : inGroups),
    whole: props.whole,
  });
  const drawRow = (row: TableRow<T>) => (
    <tr key={row.id} role="row" className="border-b border-hair align-top">
      <TableCells {...{ row, classOf, asCard }} />
    </tr>
  );
  return (
    <>
      <Matches found={ordered.length} total={props.total} search={props.search} />
      <TableFrame caption={props.caption} onPhone={onPhone}>
        <table role="table" className={tableClass(columns, roomy)}>
          <caption className="sr-only">{props.caption}</caption>
          <TableHead table={table} classOf={classOf} />
          <TableBody
            {...{ groups, rows, drawRow }}
            width={props.columns.length}
            isWhole={props.whole === true || props.search !== ''}
          />
        </table>
        {rows.length === 0 && <NoMatch none={noMatchText(props.search)} everywhere={props.everywhere} />}
      </TableFrame>
      {showAll}
    </>
  );
}

interface MatchesProps {
  readonly found: number;
  readonly total: number;
  readonly search: string;
}

/** Number of rows that a search found; an empty table says so itself. */
const Matches = ({ found, total, search }: MatchesProps) =>
  search !== '' &&
  found > 0 && (
    <p className="mb-2 text-sm text-soft" data-exempt="count" role="status">
      {found} of {total} rows match “{search}”.
    </p>
  );

type DataTableOf<T extends RowData> = ReactTable<typeof dataTableFeatures, T>;
type TableRow<T extends RowData> = Row<typeof dataTableFeatures, T>;

/** Returns the number of rows to show at first; for cards it is the same as for other lists. */
const firstOf = ({ firstRows }: { readonly firstRows?: number }, areCards: boolean): FirstRows => ({
  most: firstRows,
  onPhone: areCards ? undefined : ROWS_ON_PHONE,
});

/** Each group limits its own rows. */
const inGroups: FirstRows = { onPhone: 'as-wide' };

/** Returns the groups if the rows are in their order or unsorted; `null` without groups. */
function groupsOf<T extends RowData>(
  order: SortingState,
  groups: RowGroups<T> | undefined,
): RowGroups<T> | null {
  if (groups === undefined) return null;
  return order.every(({ id }) => id === groups.column) ? groups : null;
}

interface TableBodyProps<T extends RowData> extends Omit<GroupedRowsProps<T>, 'group' | 'groups'> {
  readonly groups: RowGroups<T> | null;
}

/** The table body, with or without groups. */
function TableBody<T extends RowData>({ groups, rows, ...rest }: TableBodyProps<T>) {
  if (groups === null) return <tbody role="rowgroup">{rows.map(rest.drawRow)}</tbody>;
  const ids = new Set(rows.map(({ original }) => groups.of(original)));
  return [...ids].map((group) => (
    <GroupedRows
      key={group}
      {...{ ...rest, group, groups }}
      isWhole={rest.isWhole || groups.opened === group}
      rows={rows.filter(({ original }) => groups.of(original) === group)}
    />
  ));
}

interface GroupedRowsProps<T extends RowData> {
  readonly group: string;
  readonly groups: RowGroups<T>;
  readonly rows: readonly TableRow<T>[];
  readonly drawRow: (row: TableRow<T>) => ReactNode;
  /** Number of columns. */
  readonly width: number;
  readonly isWhole: boolean;
}

/** Returns the shown rows of a group, the function that shows all, and the number that CSS shows on a phone. */
function useGroupRows<T extends RowData>({ groups, rows, isWhole }: GroupedRowsProps<T>) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = useIsPrinting();
  const isNarrow = useIsNarrowWindow();
  const takesOver = useTakesOver();
  const { firstRows, onPhone = firstRows } = groups;
  const isAll = isWhole || isOpen || (isPrinting && groups.isWholeOnPaper === true);
  const most = isNarrow ? onPhone : firstRows;
  const least = takesOver && !isAll && onPhone < rows.length ? onPhone : undefined;
  const shown = isAll ? rows : rows.slice(0, most);
  return { shown, least, showAll: () => setOpen(true) };
}

/** A group of rows below its heading: the first rows, or all. */
function GroupedRows<T extends RowData>(props: GroupedRowsProps<T>) {
  const { group, groups, rows, drawRow, width } = props;
  const { shown, least, showAll } = useGroupRows(props);
  const own = rows.map(({ original }) => original);
  return (
    <tbody role="rowgroup" data-first={least}>
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colSpan={width} className="pt-6 pb-2 text-left font-normal">
          {groups.head(group, own)}
        </th>
      </tr>
      {shown.map(drawRow)}
      {(shown.length < rows.length || least !== undefined) && (
        <tr role="row" className={shown.length < rows.length ? '' : 'md:hidden'}>
          <td role="cell" colSpan={width} className="py-2">
            {groups.more(group, own, showAll)}
          </td>
        </tr>
      )}
    </tbody>
  );
}
