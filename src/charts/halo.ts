import type { ChartTheme } from '../theme/palette.ts';

/** A rim of paper around letters, for texts that stand on grids, lines or bands. */
export const halo = ({ paper }: ChartTheme) =>
  ({ stroke: paper, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' }) as const;
