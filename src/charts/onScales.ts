import type { ChartTheme } from '../theme/palette.ts';

/** What is drawn on two axes is given: where numbers stand, and the colours. */
export interface OnScales {
  readonly xAt: (value: number) => number;
  readonly yAt: (value: number) => number;
  readonly theme: ChartTheme;
}
