/** Below this width (px) a figure sets labels above their row, and lines carry values instead of names. */
const NARROW_FIGURE = 520;
/** Below this one a figure of words in cells has no room for five columns of them beside each other. */
const NARROW_CELLS = 860;

/** @param hasCells whether the figure is one of words in cells. */
export const isNarrow = (width: number, hasCells = false): boolean =>
  width < (hasCells ? NARROW_CELLS : NARROW_FIGURE);
