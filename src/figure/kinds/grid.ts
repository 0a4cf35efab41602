import { nounFor } from '../../domain/words.ts';
import type { FigureBase, FigurePoint, FigureRow, Fill, Tone } from '../parts.ts';
import type { KindOf } from './kind.ts';
import { rowMoves } from './moves.ts';
import { seriesTable, wordCell } from './tables.ts';
import { usual } from './usual.ts';

/** Text of a grid cell next to its mark: the head in ink, the other texts smaller below. */
export interface GridCell {
  readonly tone: Tone;
  readonly fill: Fill;
  readonly head: string;
  readonly lines: readonly string[];
}

/** Text of a cell without a point: there can be rows behind it, but none that can be compared. */
export const EMPTY_CELL = 'nothing to compare';

/** A text answer for each row and column, with a mark for the country it names. */
export interface GridFigure extends FigureBase {
  readonly kind: 'grid';
  readonly rows: readonly FigureRow[];
  /** By the key of the cell's point. */
  readonly cells: Readonly<Record<string, GridCell>>;
  /** Pages that say what was looked for where a cell has no point, by row and column. */
  readonly emptyPages?: Readonly<Record<string, string>>;
  /**
   * Summary of each column's answers: below its name, and before all others if columns are below each other. Empty if
   * there is only one row.
   */
  readonly sums: Readonly<Record<string, string>>;
}

/** Returns the points of a row's cells, in the order of the columns. */
export const cellsOfRow = (figure: GridFigure, rowId: string): (FigurePoint | null)[] =>
  figure.series.map(
    ({ id }) => figure.points.find(({ at, seriesId }) => at === rowId && seriesId === id) ?? null,
  );

const sumsText = ({ series, sums }: GridFigure): string[] =>
  series.flatMap(({ id, label }) => {
    const sum = sums[id];
    return sum === undefined ? [] : [`${label}: ${sum}.`];
  });

function gridRowText(figure: GridFigure, row: FigureRow): string {
  const own = cellsOfRow(figure, row.id);
  const said = figure.series.flatMap(({ label }, index) => {
    const point = own[index];
    return point == null ? [] : [`${label}: ${point.text ?? EMPTY_CELL}`];
  });
  const none = own.filter((point) => point === null).length;
  if (said.length === 0) return `${row.label}: ${EMPTY_CELL}.`;
  return `${row.label}. ${said.join('. ')}${none === 0 ? '' : `. ${String(none)} ${nounFor(none, 'column')}: ${EMPTY_CELL}`}.`;
}

export const grid: KindOf<GridFigure> = {
  ...usual,
  name: 'Table',
  noun: 'entry',
  isTitleLeader: true,
  fields: () => [],
  leader: ({ title }) => title,
  values: (figure) => [...sumsText(figure), ...figure.rows.map((row) => gridRowText(figure, row))],
  unknown: () => null,
  table: (figure) => {
    const base = seriesTable(figure);
    return {
      ...base,
      rows: base.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.point === null ? wordCell(EMPTY_CELL) : cell)),
      })),
    };
  },
  cells: 'words',
  moves: rowMoves,
};
