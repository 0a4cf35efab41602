import type { Figure } from '../figure/figure.ts';
import { isNarrow } from '../theme/breakpoints.ts';

/** Rows need room for their text, and on a phone for a finger and the label above. */
const rowHeight = (width: number) => (isNarrow(width) ? 40 : 26);

/** Marks of leads need less where there are many rows, for which a reader looks down a column. */
function leadsRowHeight(rows: number, narrow: boolean): number {
  if (narrow) return 46;
  return rows > 20 ? 24 : 30;
}

/** Of figures without rows: on a phone, and elsewhere. */
const axesHeight = { lines: [260, 320], scatter: [360, 440] } as const;

/**
 * Height of a figure's plot on the page at a width. Known before the chart is loaded, so that its room can
 * be kept and nothing jumps.
 */
export function plotHeight(figure: Figure, width: number): number {
  const narrow = isNarrow(width);
  switch (figure.kind) {
    case 'lines':
    case 'scatter':
      return axesHeight[figure.kind][narrow ? 0 : 1];
    case 'bars':
    case 'dots':
      return figure.rows.length * rowHeight(width) + 34;
    case 'leads':
      return figure.rows.length * leadsRowHeight(figure.rows.length, narrow) + 30;
    case 'timeline':
      return figure.rows.length * (narrow ? 96 : 72) + 34;
  }
}
