import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { functionalUpdate, useTable, type ReactTable, type Row, type RowData } from '@tanstack/react-table';
import {
  defaultRangeExtractor,
  observeElementRect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useAfterPaint } from '../paint/afterPaint.ts';
import { dataTableFeatures, type DataColumn } from './dataTableFeatures.ts';
import { MoreOnPage } from './MoreOnPage.tsx';
import { NoMatch } from './NoMatch.tsx';
import { MOST_WHOLE, NUMERIC, TableFrame } from './TableFrame.tsx';
import { TableCells } from './TableCells.tsx';
import { TableHead } from './TableHead.tsx';
import { useIsNarrowWindow } from './useIsNarrowWindow.ts';
import { useIsPrinting } from './useIsPrinting.ts';
import { useNumericColumns } from './useNumericColumns.ts';
import { useOrderedRows } from './useOrderedRows.ts';
import { useTakesOver } from '../paint/hydration.ts';

export interface TableSort {
  readonly id: string;
  readonly desc: boolean;
}

/** Layout of a row as a card on a phone, below the first column, which is its name. */
interface RowCard {
  /** A column of long texts, shown below the name. */
  readonly text?: string | undefined;
  /** Columns shown side by side, three per line, each below its heading. */
  readonly facts: readonly string[];
  /** A column of words, shown over the full width below the facts. */
  readonly line?: string | undefined;
}

export interface VirtualTableProps<T extends RowData> {
  readonly caption: string;
  readonly rows: readonly T[];
  readonly columns: readonly DataColumn<T>[];
  readonly card: RowCard;
  readonly rowId: (row: T) => string;
  /** `null` keeps the given order. */
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
  /** Row to scroll to on mount, for deep links. */
  readonly shownRow: string | null;
  /** Length of the longest text per column, so that rows rendered later do not widen it. */
  readonly chars: ReadonlyMap<string, number>;
  /** Text if there are no rows, and the number that there are without the filter of the page. */
  readonly empty: string;
  readonly everywhere?: () => number;
}

/** Heights (px) of a row with one line of text, the minimum, and of a card with two; measured on mount. */
const ROW = { usual: 31, least: 31 };
const CARD = { usual: 145, least: 116 };
/** Overscan: keeps the next rows focusable and avoids blank rows during fast scrolling. */
const OVERSCAN = 6;
const WINDOW = 'row-window max-h-[min(44rem,80vh)] print:max-h-none';
/** Room (px) below the last row, in which the rows of a window fade: `.row-window` in the style sheet. */
const FADE = 30;
/** Number of rows that are prerendered, enough for a viewport, and kept during hydration. */
const RENDERED = 24;
/** Number of these on a phone, as cards: one more than fits into any viewport. */
const CARDS = 8;
/** Size assumed in a page without layout, such as a hidden tab. */
const FALLBACK = { width: 960, height: 720 };

function observeRect<T extends Element>(
  instance: Virtualizer<T, Element>,
  report: (rect: { width: number; height: number }) => void,
) {
  return observeElementRect(instance, (rect) => report(rect.height === 0 ? FALLBACK : rect));
}

const firstRows = (count: number, most: number): number[] =>
  Array.from({ length: Math.min(count, most) }, (_, index) => index);

/** Returns the indexes of the first rows, as many as are visible in the table and the viewport. */
function firstInSight(count: number, table: Element | null, leastHeight: number): number[] {
  const below = window.innerHeight - (table?.getBoundingClientRect().top ?? 0);
  const height = table?.clientHeight ?? 0;
  const head = table?.querySelector('thead')?.clientHeight ?? 0;
  const room = Math.min(below, height === 0 ? FALLBACK.height : height) - head;
  return firstRows(count, Math.max(1, Math.ceil(room / leastHeight)));
}

interface Window<T extends RowData> {
  readonly rows: readonly Row<typeof dataTableFeatures, T>[];
  /** Index of the first rendered row. */
  readonly first: number;
  /** Heights (px) of the rows above and below that are not rendered. */
  readonly above: number;
  readonly below: number;
  /** `undefined` while only the first rows are rendered: those below need no position yet. */
  readonly measure: ((element: Element | null) => void) | undefined;
  readonly toEnd: () => void;
}

/** True if the rows are the painted ones, in the same order. */
function useIsPainted<T extends RowData>(rows: readonly Row<typeof dataTableFeatures, T>[]): boolean {
  const painted = useAfterPaint(rows);
  return useMemo(
    () => painted.length === rows.length && painted.every(({ id }, index) => id === rows[index]?.id),
    [painted, rows],
  );
}

/** Scrolls to the last row; if the rows cannot scroll yet, the request waits until they can. */
function useToEnd(rows: Virtualizer<HTMLDivElement, Element>, last: number, canScroll: boolean): () => void {
  const isAsked = useRef(false);
  const scroll = () => {
    isAsked.current = !canScroll;
    if (canScroll) rows.scrollToIndex(last, { align: 'end' });
  };
  useEffect(() => {
    if (isAsked.current) scroll();
  });
  return scroll;
}

function useWindow<T extends RowData>(
  rows: readonly Row<typeof dataTableFeatures, T>[],
  scroller: RefObject<HTMLDivElement | null>,
  shownRow: string | null,
  isRendered: boolean,
): Window<T> {
  const printing = useIsPrinting();
  const narrow = useIsNarrowWindow();
  const { usual, least } = narrow ? CARD : ROW;
  // If the rows change, the table scrolls to the top, and the visible rows are painted before the others.
  const isPainted = useIsPainted(rows);
  // Rotating a phone changes the row heights, which are cached by these keys.
  const keyOf = useCallback(
    (index: number) => `${rows[index]?.id ?? index}${narrow ? ' as a card' : ''}`,
    [narrow, rows],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => (isRendered ? null : scroller.current),
    estimateSize: () => usual,
    getItemKey: keyOf,
    measureElement: (element) => element.getBoundingClientRect().height || usual,
    observeElementRect: observeRect,
    initialRect: FALLBACK,
    initialOffset: () => Math.max(0, rows.findIndex(({ id }) => id === shownRow) * usual),
    overscan: OVERSCAN,
    paddingEnd: rows.length > MOST_WHOLE ? FADE : 0,
    scrollPaddingEnd: FADE,
    rangeExtractor: (range) => {
      if (isRendered) return firstRows(range.count, RENDERED);
      return isPainted ? defaultRangeExtractor(range) : firstInSight(range.count, scroller.current, least);
    },
  });
  useLayoutEffect(() => {
    // Skip if it is at the top already: reading the scroll position would force another layout.
    if (!isPainted && virtualizer.scrollOffset !== 0) virtualizer.scrollToOffset(0);
  }, [isPainted, rows, virtualizer]);
  const canScroll = isPainted && !isRendered;
  const toEnd = useToEnd(virtualizer, rows.length - 1, canScroll);
  const moves = { measure: canScroll ? virtualizer.measureElement : undefined, toEnd };
  if (printing) return { rows, first: 0, above: 0, below: 0, ...moves };
  const items = virtualizer.getVirtualItems();
  const [start, last] = [items[0], items.at(-1)];
  if (start === undefined || last === undefined) {
    return { rows: [], first: 0, above: 0, below: virtualizer.getTotalSize(), ...moves };
  }
  return {
    rows: rows.slice(start.index, last.index + 1),
    first: start.index,
    above: start.start,
    below: virtualizer.getTotalSize() - last.end,
    ...moves,
  };
}

function useSortedTable<T extends RowData>({ rows, columns, rowId, sort, onSort }: VirtualTableProps<T>) {
  const { id = '', desc = false } = sort ?? {};
  // Keep it referentially stable: a new array would sort the rows on every render.
  const sorting = useMemo(() => (id === '' ? [] : [{ id, desc }]), [desc, id]);
  const table = useTable({
    features: dataTableFeatures,
    data: rows,
    columns,
    getRowId: rowId,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (update) => {
      const [next] = functionalUpdate(update, sorting);
      if (next !== undefined) onSort(next);
    },
  });
  return { table, sorting };
}

/**
 * A long table that renders only the rows near its scroll position, so that its cost does not depend on their number.
 * It gives screen readers the total count. The browser's find command sees only the visible rows: offer a search next
 * to it.
 */
export function VirtualTable<T extends RowData>(props: VirtualTableProps<T>) {
  const { table, sorting } = useSortedTable(props);
  const [all] = useOrderedRows(table, sorting);
  // Two components, so that React can yield between sorting and layout; together they blocked the main thread.
  return <ScrolledTable {...props} {...{ table, all }} />;
}

interface ScrolledTableProps<T extends RowData> extends VirtualTableProps<T> {
  readonly table: ReactTable<typeof dataTableFeatures, T>;
  /** In the current order. */
  readonly all: readonly Row<typeof dataTableFeatures, T>[];
}

function ScrolledTable<T extends RowData>(props: ScrolledTableProps<T>) {
  const { caption, columns, shownRow, chars, empty, everywhere, table, all } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // Prerendered state: measuring during hydration would slow it down.
  const isRendered = useAfterPaint(useTakesOver());
  const { rows, first, above, below, measure, toEnd } = useWindow(all, scroller, shownRow, isRendered);
  const classOf = useClassOf(table, props);
  const last = first + rows.length;
  // Keep the elements stable while the same rows are visible: clicking a header then does not rerender them.
  const drawn = useMemo(
    () =>
      all.slice(first, last).map((row, index) => (
        <tr
          key={row.id}
          role="row"
          ref={measure}
          data-index={first + index}
          aria-rowindex={first + index + 2}
          className={`border-b border-hair align-top ${isRendered && index >= CARDS ? 'beyond' : ''}`}
        >
          <TableCells {...{ row, classOf }} asCard />
        </tr>
      )),
    [all, classOf, first, isRendered, last, measure],
  );
  return (
    <>
      <TableFrame
        caption={caption}
        className={`overflow-auto [overflow-anchor:none] print:overflow-visible ${all.length > MOST_WHOLE ? WINDOW : ''}`}
        ref={scroller}
        onEnd={toEnd}
      >
        <table role="table" className="cells as-cards fact-cards" aria-rowcount={all.length + 1}>
          <caption className="sr-only">{caption}</caption>
          <TableHead table={table} classOf={classOf} chars={chars} isFramed />
          <tbody role="rowgroup">
            <Spacer height={above} columns={columns.length} />
            {drawn}
            <Spacer height={below} columns={columns.length} />
          </tbody>
        </table>
      </TableFrame>
      {drawn.length < all.length && <MoreOnPage left={all.length - drawn.length} />}
      {all.length === 0 && <NoMatch none={empty} everywhere={everywhere} />}
      <p className="no-print mt-2 text-xs text-soft">
        Search with the box above: your browser’s Find sees only the rows on screen. Printing includes every
        row.
      </p>
    </>
  );
}

/** Returns the classes of a column's cells by a function that is stable while the columns are. */
function useClassOf<T extends RowData>(
  table: ReactTable<typeof dataTableFeatures, T>,
  { columns, card: { text, facts, line } }: VirtualTableProps<T>,
): (column: string) => string {
  const numeric = useNumericColumns(table);
  return useCallback(
    (column) =>
      `whitespace-nowrap ${numeric.has(column) ? NUMERIC : ''} ${placeOf(column, columns[0]?.id, { text, facts, line })}`,
    [columns, facts, line, numeric, text],
  );
}

/** The first column is the row header and stays visible on sideways scrolling; CSS places the others on a card. */
function placeOf(column: string, first: string | undefined, { text, facts, line }: RowCard): string {
  if (column === first) return 'md:sticky md:left-0 z-[1] bg-paper print:static';
  if (column === text) return 'card-text';
  if (column === line) return 'card-line';
  return facts.includes(column) ? '' : 'max-md:hidden';
}

/** Fills the height of the rows that are not rendered; hidden in print. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="print:hidden">
      <td colSpan={columns} className="p-0" style={{ height }} />
    </tr>
  );
}
