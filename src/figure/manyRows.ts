import type { Figure } from './figure.ts';
import type { FigureRow } from './parts.ts';

/** A figure whose rows can be read one by one, so that a picture can leave some of them out. */
export type Listed = Extract<Figure, { readonly kind: 'bars' | 'dots' | 'leads' | 'grid' }>;

export const isListed = (figure: Figure): figure is Listed =>
  ['bars', 'dots', 'leads', 'grid'].includes(figure.kind);

/** Returns the rows with marks; headings only name those below them. */
export const markedRows = ({ rows }: Listed): FigureRow[] => rows.filter(({ heading }) => heading !== true);

/** Number of rows that are readable in any size. */
const FEW_ROWS = 12;

/** True if a figure has so many rows that a picture may have to leave some out. */
export const hasManyRows = (figure: Figure): boolean =>
  isListed(figure) && markedRows(figure).length > FEW_ROWS;
