import type { ChartTheme } from '../theme/palette.ts';

/** Returns a halo in the background color, for texts on grids, lines or bands. */
export const halo = ({ paper }: ChartTheme) =>
  ({ stroke: paper, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' }) as const;
