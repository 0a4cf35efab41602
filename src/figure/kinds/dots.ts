import type { FigureBase, FigureRow, FillMeaning } from '../parts.ts';
import { contender, rankedField, nameWithCountry } from './fields.ts';
import type { KindOf } from './kind.ts';
import { rowMoves } from './moves.ts';
import { rankedWords, rowValues } from './rankedWords.ts';
import { seriesTable } from './tables.ts';
import { usual } from './usual.ts';

/** Marks on one axis, one row each, with intervals or joined by a bar from the lowest to the highest. */
export interface DotsFigure extends FigureBase {
  readonly kind: 'dots';
  readonly rows: readonly FigureRow[];
  readonly scale: 'linear' | 'log';
  /** True if the axis starts at zero; omitted if it need not. */
  readonly fromZero?: boolean;
  readonly joined: boolean;
  /** Meaning of the fills of single points, for the legend; omitted if only series differ. */
  readonly fills?: readonly FillMeaning[];
  /** Headings of further table columns of each row, besides its values. */
  readonly columns?: readonly string[];
}

export const dots: KindOf<DotsFigure> = {
  ...usual,
  ...rankedWords<DotsFigure>({
    fields: (figure, naming) => {
      const labels = new Map(figure.rows.map((row) => [row.id, nameWithCountry(row, naming)]));
      return figure.series.map((series) =>
        rankedField(
          figure.points
            .filter((point) => point.seriesId === series.id)
            .flatMap((point) => contender(labels.get(point.at) ?? point.subject, point)),
          figure,
          { name: figure.series.length > 1 ? series.label : null, period: null },
        ),
      );
    },
    valuesOf: rowValues,
  }),
  name: 'Dot chart',
  table: (figure) => {
    const { columns = [], rows } = figure;
    const cells = new Map(rows.map((row) => [row.id, row.cells ?? []]));
    return seriesTable(figure, {
      columns,
      wordsOf: (rowId) => columns.map((_, index) => cells.get(rowId)?.[index] ?? ''),
    });
  },
  cells: 'intervals',
  moves: rowMoves,
};
