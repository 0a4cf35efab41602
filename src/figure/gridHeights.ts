import { wrapLetters } from '../domain/words.ts';
import type { ContentOf } from './figure.ts';

type Grid = ContentOf<'grid'>;

/** Wraps a text into lines of a width (px). */
export type Wrap = (text: string, room: number) => readonly string[];

/** Height of a line of a grid whose columns are below each other. */
export const GRID_LINE = 20;
/** Room for a mark left of the texts of its cell. */
export const MARK_ROOM = 16;
/** Average widths (px) of letters: of row names, and of the lines of a cell. */
const [NAME_LETTER, LETTER] = [7, 5.8];

/** Returns the texts below the head of each cell of a row; none for a cell without data. */
const cellTexts = ({ series, points, cells }: Grid, rowId: string): (readonly string[])[] =>
  series.map(({ id }) => {
    const point = points.find(({ at, seriesId }) => at === rowId && seriesId === id);
    return (point === undefined ? undefined : cells[point.key]?.lines) ?? [];
  });

/** Height of the sums above a grid whose columns are below each other; 0 if it has none. */
export const narrowGridHead = ({ series, sums }: Grid): number =>
  Object.keys(sums).length === 0 ? 6 : (series.length + 1) * GRID_LINE;

/** Height of a cell in such a grid, by its lines after the first; cells with several lines have a gap below. */
export const narrowGridCell = (more: readonly string[]): number =>
  GRID_LINE + (more.length === 0 ? 0 : more.length * 15 + 2);

/** A row of a grid: the lines below the head of each cell, and its height. */
interface GridRow {
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
}

/**
 * Returns the rows of a grid, in which no text is cut.
 *
 * @param column width of a column (px); `null` if the columns are below each other, each over the whole width.
 */
export function gridRows(figure: Grid, width: number, column: number | null, wrap: Wrap): GridRow[] {
  return figure.rows.map(({ id }) => {
    const texts = cellTexts(figure, id);
    if (column === null) {
      const lines = texts.map((own) => (own.length === 0 ? [] : wrap(own.join(' '), width - MARK_ROOM)));
      return { lines, height: lines.reduce((sum, more) => sum + narrowGridCell(more), GRID_LINE * 1.6) };
    }
    const lines = texts.map((own) => own.flatMap((text) => wrap(text, column - MARK_ROOM)));
    return { lines, height: Math.max(0, ...lines.map(({ length }) => length)) * 15 + 28 };
  });
}

/** Returns the height of a grid on a page, which is reserved before its texts can be measured. */
export function gridHeight(figure: Grid, isNarrow: boolean, width: number): number {
  const wrap: Wrap = (text, room) => wrapLetters(text, Math.floor(room / LETTER));
  const left = Math.max(0, ...figure.rows.map(({ label }) => label.length)) * NAME_LETTER + 20;
  const column = isNarrow ? null : (width - left) / figure.series.length - 10;
  const rows = gridRows(figure, width, column, wrap);
  return rows.reduce((sum, { height }) => sum + height, isNarrow ? narrowGridHead(figure) : 54);
}
