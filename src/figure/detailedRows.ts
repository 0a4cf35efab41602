import type { FigureContent } from './figure.ts';
import { rowPoint } from './firstPaint.ts';
import type { FigureRow } from './parts.ts';
import { pointText } from './pointText.ts';

/** A figure whose other axis is a list. */
export type RowsFigure = Extract<FigureContent, { readonly rows: unknown }>;

/** Returns the rows with the text next to their marks: their own, or the number that they state. */
export const detailedRows = (figure: RowsFigure): FigureRow[] =>
  figure.rows.map((row) => {
    const point = row.detail === undefined ? rowPoint(figure, row.id) : null;
    return point === null ? row : { ...row, detail: pointText(point, figure) };
  });
