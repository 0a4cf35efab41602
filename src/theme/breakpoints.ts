/** Below this width (px) a figure sets labels above their row, and lines carry values instead of names. */
const NARROW_FIGURE = 520;

export const isNarrow = (width: number): boolean => width < NARROW_FIGURE;
