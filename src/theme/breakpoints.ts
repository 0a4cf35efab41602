/** Below this width (px) a figure sets labels above their row, and lines carry values instead of names. */
const NARROW_FIGURE = 520;
/** Below this width (px) a figure of text cells has no room for five columns side by side. */
const NARROW_CELLS = 860;

/** @param hasCells true if the figure consists of text cells. */
export const isNarrow = (width: number, hasCells = false): boolean =>
  width < (hasCells ? NARROW_CELLS : NARROW_FIGURE);
