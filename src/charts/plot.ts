import type { ReactNode } from 'react';
import type { FigureBase, FigurePoint } from '../figure/parts.ts';
import type { ChartTheme } from '../theme/palette.ts';

/** Settings of every plot: its size (pixels), its colors, and whether it is for the page or a file. */
export interface PlotSettings {
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** On the page, points have hit areas; in a file they would be useless. */
  readonly target: 'page' | 'file';
  /** Points of all parts if the figure is a part of a larger one: they share one axis. */
  readonly axisPoints?: readonly FigurePoint[];
  /** Index of the panel that is drawn alone, if the figure has panels. */
  readonly panel?: number;
}

/** Position of a panel in a plot. */
export interface PanelCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Drawing of figures of a kind, and the room that it needs. Sizes are in pixels. */
export interface PlotOf<F extends FigureBase> {
  readonly Draw: (props: { readonly figure: F } & PlotSettings) => ReactNode;
  /** Returns the minimum readable height of a plot with this many rows and this width. */
  readonly leastHeight: (figure: F, width: number, rows: number) => number;
  /** Returns the height beyond which a plot of few rows looks empty: its bars are too far apart. */
  readonly mostHeight: (figure: F, width: number) => number;
  /** Returns the width between the names on both sides of a plot. */
  readonly drawnWidth: (figure: F, width: number, height: number) => number;
  /**
   * Returns the position of each panel of a figure, which a file draws one by one; empty if the plot has no panels.
   */
  readonly panelCells?: (figure: F, width: number, height: number) => readonly PanelCell[];
  /** True if many rows may be divided into columns side by side. */
  readonly hasColumns: boolean;
}
