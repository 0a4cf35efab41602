import type { ContentOf } from './figure.ts';

/** Height of a line of a grid whose columns are below each other. */
export const GRID_LINE = 20;

/** Returns the number of lines of each cell of a row after the first; 0 for a cell without data. */
const moreLines = ({ series, points, cells }: ContentOf<'grid'>, rowId: string): number[] =>
  series.map(({ id }) => {
    const point = points.find(({ at, seriesId }) => at === rowId && seriesId === id);
    return point === undefined ? 0 : (cells[point.key]?.lines.length ?? 0);
  });

/** Height of the sums above such a grid; 0 if it has none. */
export const narrowGridHead = ({ series, sums }: ContentOf<'grid'>): number =>
  Object.keys(sums).length === 0 ? 6 : (series.length + 1) * GRID_LINE;

/** Height of a cell in such a column, by its lines after the first; cells with several lines have a gap below. */
export const narrowGridCell = (more: number): number => GRID_LINE + (more === 0 ? 0 : more * 15 + 2);

/** Height of a row of such a grid: its name and the text of each cell. */
export const narrowGridRow = (figure: ContentOf<'grid'>, rowId: string): number =>
  moreLines(figure, rowId).reduce((sum, more) => sum + narrowGridCell(more), GRID_LINE * 1.6);

/** Most letters in a line of a cell that takes the width of a phone. */
const PHONE_LETTERS = 48;

/** Returns the lines of a cell in the width of a phone instead of that of a column. */
export function phoneLines({ lines }: { readonly lines: readonly string[] }): string[] {
  const long: string[] = [];
  for (const word of lines.flatMap((line) => line.split(' '))) {
    const last = long.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || joined.length > PHONE_LETTERS) long.push(word);
    else long[long.length - 1] = joined;
  }
  return long;
}

/** Height of such a row on a page, where the text of a cell takes the width of the phone. */
export const phoneGridRow = ({ series, points, cells }: ContentOf<'grid'>, rowId: string): number =>
  series.reduce((sum, { id }) => {
    const point = points.find(({ at, seriesId }) => at === rowId && seriesId === id);
    const cell = point === undefined ? undefined : cells[point.key];
    return sum + narrowGridCell(cell === undefined ? 0 : phoneLines(cell).length);
  }, GRID_LINE * 1.6);

/** Height of a row of cells side by side: that of the fullest, by the number of lines after the first. */
export const wideRow = (more: readonly number[]): number => Math.max(...more) * 15 + 30;

/** Height of a row of a grid whose columns are side by side. */
export const wideGridRow = (figure: ContentOf<'grid'>, rowId: string): number =>
  wideRow(moreLines(figure, rowId));
