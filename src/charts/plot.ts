import type { ReactNode } from 'react';
import type { FigureBase, FigurePoint } from '../figure/parts.ts';
import type { ChartTheme } from '../theme/palette.ts';

/** What every plot is given: its size in pixels, its colors, and whether it is for the page or a file. */
export interface PlotSettings {
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** On the page, points get areas that can be hit; in a file they would be dead weight. */
  readonly target: 'page' | 'file';
  /** Where the figure is a part of a larger one: the points of all parts, which share one axis. */
  readonly axisPoints?: readonly FigurePoint[];
  /** Which panel of a figure is drawn alone, where it has some. */
  readonly panel?: number;
}

/** Where a panel stands in a plot. */
export interface PanelCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How figures of a kind are drawn, and how much room they need. Sizes are in pixels. */
export interface PlotOf<F extends FigureBase> {
  readonly Draw: (props: { readonly figure: F } & PlotSettings) => ReactNode;
  /** The least height of a plot of this many rows and such a width in which it can be read. */
  readonly leastHeight: (figure: F, width: number, rows: number) => number;
  /** Beyond this height a plot of few rows looks empty: its bars stand too far from each other. */
  readonly mostHeight: (figure: F) => number;
  /** How much of a plot's width is left for what is drawn, between the names beside it. */
  readonly drawnWidth: (figure: F, width: number, height: number) => number;
  /** Where each panel of a figure stands, which a file draws one by one; none where the plot is whole. */
  readonly panelCells?: (figure: F, width: number, height: number) => readonly PanelCell[];
  /** Whether many rows may be parted into columns beside each other. */
  readonly hasColumns: boolean;
}
