import type { Figure } from '../figure/figure.ts';
import { isNarrow } from '../theme/breakpoints.ts';

/** Rows need room for their text, and on a phone for a finger and the label above. */
const rowHeight = (width: number) => (isNarrow(width) ? 40 : 26);

/**
 * Height of a figure's plot on the page at a width. Known before the chart is loaded, so that its room can
 * be kept and nothing jumps.
 */
export function plotHeight(figure: Figure, width: number): number {
  switch (figure.kind) {
    case 'lines':
      return isNarrow(width) ? 260 : 320;
    case 'bars':
    case 'dots':
      return figure.rows.length * rowHeight(width) + 34;
    case 'leads':
      return figure.rows.length * (isNarrow(width) ? 46 : 30) + 30;
    case 'timeline':
      return figure.rows.length * (isNarrow(width) ? 96 : 72) + 34;
  }
}
