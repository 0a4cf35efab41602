import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
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
import { NUMERIC, TableFrame } from './TableFrame.tsx';
import { TableCells } from './TableCells.tsx';
import { TableHead } from './TableHead.tsx';
import { useIsNarrowWindow } from './useIsNarrowWindow.ts';
import { useNumericColumns } from './useNumericColumns.ts';
import { useOrderedRows } from './useOrderedRows.ts';
import { useTakesOver } from '../paint/hydration.ts';

export interface TableSort {
  readonly id: string;
  readonly desc: boolean;
}

/** What a phone shows of a row, below the first column, which names it: each row is a card there. */
interface RowCard {
  /** A column of long texts, which are below the name. */
  readonly text?: string | undefined;
  /** Columns that stand side by side, three in a line, each below its heading. */
  readonly facts: readonly string[];
}

interface VirtualTableProps<T extends RowData> {
  readonly caption: string;
  readonly rows: readonly T[];
  readonly columns: readonly DataColumn<T>[];
  readonly card: RowCard;
  readonly rowId: (row: T) => string;
  /** `null`: the rows as they are given. */
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
  /** A row that must be in sight at first: a link asks for it. */
  readonly shownRow: string | null;
  /** How many characters the longest text of a column has: rows that come in must not widen it. */
  readonly chars: ReadonlyMap<string, number>;
  /** What is said where there is no row. */
  readonly empty: string;
}

/** A row with one line of text, which none is lower than, and a card with two; each is measured once it is in the page. */
const ROW = { usual: 31, least: 31 };
const CARD = { usual: 145, least: 116 };
/** Rows beyond the edge: the tab key walks into them, and fast scrolling does not outrun them. */
const OVERSCAN = 6;
/** So many rows, a window full, come with the document, and stay while the page is taken over. */
const RENDERED = 24;
/** A phone shows so many of them, as cards: one more than any window has room for. */
const CARDS = 8;
/** A page without a layout, as in a hidden tab, shows so much. */
const FALLBACK = { width: 960, height: 720 };

function observeRect<T extends Element>(
  instance: Virtualizer<T, Element>,
  report: (rect: { width: number; height: number }) => void,
) {
  return observeElementRect(instance, (rect) => report(rect.height === 0 ? FALLBACK : rect));
}

/** Places of the first rows. */
const firstRows = (count: number, most: number): number[] =>
  Array.from({ length: Math.min(count, most) }, (_, index) => index);

/** As many of the first rows as can be in the table's window and in that of the browser. */
function firstInSight(count: number, table: Element | null, leastHeight: number): number[] {
  const below = window.innerHeight - (table?.getBoundingClientRect().top ?? 0);
  const height = table?.clientHeight ?? 0;
  const head = table?.querySelector('thead')?.clientHeight ?? 0;
  const room = Math.min(below, height === 0 ? FALLBACK.height : height) - head;
  return firstRows(count, Math.max(1, Math.ceil(room / leastHeight)));
}

/** Paper has no window to scroll: before printing, all rows are put into the page. */
function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

interface Window<T extends RowData> {
  readonly rows: readonly Row<typeof dataTableFeatures, T>[];
  /** Place of the first of them among all, from 0. */
  readonly first: number;
  /** Room that the rows above and below would take. */
  readonly above: number;
  readonly below: number;
  /** Not there as long as only first rows are: what is below them needs no place yet. */
  readonly measure: ((element: Element | null) => void) | undefined;
  readonly toEnd: () => void;
}

/** Whether the rows are those that were painted, in the same order. */
function useIsPainted<T extends RowData>(rows: readonly Row<typeof dataTableFeatures, T>[]): boolean {
  const painted = useAfterPaint(rows);
  return useMemo(
    () => painted.length === rows.length && painted.every(({ id }, index) => id === rows[index]?.id),
    [painted, rows],
  );
}

/** Scrolls to the last row; a press that comes before the rows can scroll is kept until they can. */
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
  // Where the rows are others, the table scrolls back to its first, and those in sight are painted before the rest.
  const isPainted = useIsPainted(rows);
  // A phone that is turned has rows of other heights, which are kept by these keys.
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
    rangeExtractor: (range) => {
      if (isRendered) return firstRows(range.count, RENDERED);
      return isPainted ? defaultRangeExtractor(range) : firstInSight(range.count, scroller.current, least);
    },
  });
  useLayoutEffect(() => {
    // Where it is there already, it would be laid out once more to be asked how far it scrolls.
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
  // The very same order as long as it says the same: else the rows would be sorted again as often as they are drawn.
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
 * A long table of which only the rows near the window of its own scrolling are in the page, so that ten times the
 * rows cost no more. It tells assistive technology how many there are. The browser's own search in the page finds
 * only what is in sight: offer a search beside it.
 */
export function VirtualTable<T extends RowData>(props: VirtualTableProps<T>) {
  const { table, sorting } = useSortedTable(props);
  const [all] = useOrderedRows(table, sorting);
  // In two components, since React can pause between them: sorting and laying out in one held up the page.
  return <ScrolledTable {...props} {...{ table, all }} />;
}

interface ScrolledTableProps<T extends RowData> extends VirtualTableProps<T> {
  readonly table: ReactTable<typeof dataTableFeatures, T>;
  /** In the order that they have. */
  readonly all: readonly Row<typeof dataTableFeatures, T>[];
}

function ScrolledTable<T extends RowData>(props: ScrolledTableProps<T>) {
  const { caption, columns, shownRow, chars, empty, table, all } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // As it came with the document: what it measures, once it has been taken over, would hold that up.
  const isRendered = useAfterPaint(useTakesOver());
  const { rows, first, above, below, measure, toEnd } = useWindow(all, scroller, shownRow, isRendered);
  const classOf = useClassOf(table, props);
  const last = first + rows.length;
  // The very same rows as long as the same are in sight: a head that is pressed is drawn without them.
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
        className="max-h-[min(44rem,80vh)] overflow-auto border-b border-hair [overflow-anchor:none] print:max-h-none print:overflow-visible"
        ref={scroller}
        onEnd={toEnd}
      >
        <table role="table" className="cells as-cards fact-cards" aria-rowcount={all.length + 1}>
          <caption className="sr-only">{caption}</caption>
          <TableHead table={table} classOf={classOf} chars={chars} sticky />
          <tbody role="rowgroup">
            <Spacer height={above} columns={columns.length} />
            {drawn}
            <Spacer height={below} columns={columns.length} />
          </tbody>
        </table>
      </TableFrame>
      {drawn.length < all.length && <MoreOnPage left={all.length - drawn.length} />}
      {all.length === 0 && <p className="py-4 text-sm text-soft">{empty}</p>}
    </>
  );
}

/** The classes of a column's cells, by a function that stays the same as long as the columns do. */
function useClassOf<T extends RowData>(
  table: ReactTable<typeof dataTableFeatures, T>,
  { columns, card: { text, facts } }: VirtualTableProps<T>,
): (column: string) => string {
  const numeric = useNumericColumns(table);
  return useCallback(
    (column) =>
      `whitespace-nowrap ${numeric.has(column) ? NUMERIC : ''} ${placeOf(column, columns[0]?.id, { text, facts })}`,
    [columns, facts, numeric, text],
  );
}

/** The first column names the row, and stays in sight where columns scroll; on a card the others have their places. */
function placeOf(column: string, first: string | undefined, { text, facts }: RowCard): string {
  if (column === first) return 'md:sticky md:left-0 z-[1] bg-paper print:static';
  if (column === text) return 'card-text';
  return facts.includes(column) ? '' : 'max-md:hidden';
}

/** The room of the rows that are not in the page; paper has none for them. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="print:hidden">
      <td colSpan={columns} className="p-0" style={{ height }} />
    </tr>
  );
}
