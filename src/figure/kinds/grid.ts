import { nounFor } from '../../domain/words.ts';
import type { FigureBase, FigurePoint, FigureRow, Tone } from '../parts.ts';
import type { KindOf } from './kind.ts';
import { rowMoves } from './moves.ts';
import { seriesTable, wordCell } from './tables.ts';
import { usual } from './usual.ts';

/** What a cell of a grid says beside its mark: its first line in ink, the rest smaller below. */
export interface GridCell {
  readonly tone: Tone;
  readonly head: string;
  readonly lines: readonly string[];
}

/** What a cell without a point says: there can be rows behind it, and nothing in them that can be compared. */
export const EMPTY_CELL = 'nothing to compare';

/** An answer in words for each row and column, with a mark by whom it names. */
export interface GridFigure extends FigureBase {
  readonly kind: 'grid';
  readonly rows: readonly FigureRow[];
  /** By the key of the cell's point. */
  readonly cells: Readonly<Record<string, GridCell>>;
  /**
   * By column, its answers in sum: under its name, and first of all where columns are below each other. None where
   * there is but one row.
   */
  readonly sums: Readonly<Record<string, string>>;
}

/** The cells of a row that hold a point, in the order of the columns. */
export const cellsOfRow = (figure: GridFigure, rowId: string): (FigurePoint | null)[] =>
  figure.series.map(
    ({ id }) => figure.points.find(({ at, seriesId }) => at === rowId && seriesId === id) ?? null,
  );

const sumsText = ({ series, sums }: GridFigure): string[] =>
  series.flatMap(({ id, label }) => {
    const sum = sums[id];
    return sum === undefined ? [] : [`${label}: ${sum}.`];
  });

function rowText(figure: GridFigure, row: FigureRow): string {
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
  name: 'Table of answers',
  noun: 'entry',
  isTitleLeader: true,
  fields: () => [],
  leader: ({ title }) => title,
  values: (figure) => [...sumsText(figure), ...figure.rows.map((row) => rowText(figure, row))],
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
