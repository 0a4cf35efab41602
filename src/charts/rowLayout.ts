import type { FigureRow } from '../figure/figure.ts';
import { textWidth } from './measureText.ts';
import { isNarrow } from '../theme/breakpoints.ts';

export interface RowLayout {
  /** Labels stand above their row instead of left of it. */
  readonly stacked: boolean;
  readonly rowHeight: number;
  /** Room left of the plot for labels. */
  readonly left: number;
  /** Room right of the plot for the rows' details. */
  readonly right: number;
  /** Vertical middle of the marks of a row, from the top of its band. */
  readonly middle: number;
  /** Where each row ends, from the top of the plot; left out where all are equally high. */
  readonly ends?: readonly number[];
}

const LABEL = 12;
/** The least height of a row in which a label has room above its marks. */
const LEAST_STACKED = 28;

/**
 * How rows share a width and a height: labels left and details right where there is room, both above the
 * marks where there is not.
 */
export function layoutRows(rows: readonly FigureRow[], width: number, plotHeight: number): RowLayout {
  const rowHeight = plotHeight / Math.max(1, rows.length);
  const stacked = isNarrow(width) && rowHeight >= LEAST_STACKED;
  if (stacked) return { stacked, rowHeight, left: 32, right: 28, middle: rowHeight * 0.68 };
  const labels = Math.max(0, ...rows.map((row) => textWidth(row.label, LABEL)));
  const details = Math.max(0, ...rows.map((row) => textWidth(row.detail ?? '', LABEL)));
  return {
    stacked,
    rowHeight,
    left: Math.min(Math.ceil(labels) + 18, Math.round(width * 0.38)),
    right: details === 0 ? 30 : Math.ceil(details) + 22,
    middle: rowHeight / 2,
  };
}
