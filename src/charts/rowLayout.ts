import type { FigureRow } from '../figure/parts.ts';
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
  /** How far rows shorten what stands at their end: 0 is the detail, 1 the first of its briefs. */
  readonly shortened: number;
  /** Vertical middle of the marks of a row, from the top of its band. */
  readonly middle: number;
  /** Where each row ends, from the top of the plot; left out where all are equally high. */
  readonly ends?: readonly number[];
}

const LABEL = 12;
/** The least height of a row in which a label has room above its marks. */
const LEAST_STACKED = 28;

/** Of the width, the most that texts beside a plot take before details give way to their briefs. */
const MOST_TEXT = 0.72;
/** What is left of a label when the detail stands on its line. */
const LEAST_LABEL = 150;

/** What stands at the end of a row: its detail, or the brief that must do. */
export function detailOf(row: FigureRow, { shortened }: Pick<RowLayout, 'shortened'>): string | null {
  return shortened === 0 ? row.detail : (row.briefs?.[shortened - 1] ?? row.briefs?.at(-1) ?? row.detail);
}

const widest = (texts: readonly (string | null)[]): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text ?? '', LABEL))));

/** The least shortening with which all details fit a width, else the utmost. */
function shortening(rows: readonly FigureRow[], room: number): number {
  const utmost = Math.max(0, ...rows.map((row) => row.briefs?.length ?? 0));
  const fits = (shortened: number) => widest(rows.map((row) => detailOf(row, { shortened }))) <= room;
  return Array.from({ length: utmost }, (_, level) => level).find(fits) ?? utmost;
}

/**
 * How rows share a width and a height: labels left and details right where there is room, both above the
 * marks where there is not.
 */
export function layoutRows(rows: readonly FigureRow[], width: number, plotHeight: number): RowLayout {
  const rowHeight = plotHeight / Math.max(1, rows.length);
  const stacked = isNarrow(width) && rowHeight >= LEAST_STACKED;
  if (stacked) {
    const shortened = shortening(rows, width - 32 - LEAST_LABEL);
    return { stacked, rowHeight, left: 32, right: 28, shortened, middle: rowHeight * 0.68 };
  }
  const left = Math.min(widest(rows.map((row) => row.label)) + 18, Math.round(width * 0.38));
  const shortened = shortening(rows, width * MOST_TEXT - left);
  const details = widest(rows.map((row) => detailOf(row, { shortened })));
  const right = details === 0 ? 30 : details + 22;
  return { stacked, rowHeight, left, right, shortened, middle: rowHeight / 2 };
}
