import type { FigurePoint } from '../figure/parts.ts';
import type { ChartTheme } from '../theme/palette.ts';

/** What every plot is given: its size in pixels, its colours, and whether it is for the page or a file. */
export interface PlotSettings {
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** On the page, points get areas that can be hit; in a file they would be dead weight. */
  readonly target: 'page' | 'file';
  /** Where the figure is a part of a larger one: the points of all parts, which share one axis. */
  readonly axisPoints?: readonly FigurePoint[];
}
