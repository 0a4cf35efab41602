import { leadsFrame } from '../../charts/leadsFrame.ts';
import { linesFrame } from '../../charts/linesFrame.ts';
import { layoutRows } from '../../charts/rowLayout.ts';
import { scatterFrame } from '../../charts/scatterFrame.ts';
import { leastRowsHeight, rowDepths } from '../../charts/timelineRows.ts';
import type { Figure } from '../../figure/figure.ts';
import { isNarrow } from '../../theme/breakpoints.ts';
import { chartThemes } from '../../theme/palette.ts';

/** How many rows a figure has; one over time has none. */
export const rowCount = (figure: Figure): number => ('rows' in figure ? figure.rows.length : 0);

/** The least height of a plot of so many rows and such a width in which it can be read. */
export function leastPlotHeight(figure: Figure, width: number, rows = rowCount(figure)): number {
  switch (figure.kind) {
    case 'lines':
      return Math.max(200, figure.series.length * 15 + 70);
    case 'scatter':
      return 260;
    case 'bars':
    case 'dots':
      return rows * 16.5 + 36;
    case 'leads':
      return rows * (isNarrow(width) ? 36 : 19) + 44;
    case 'timeline':
      return isNarrow(width)
        ? rows * Math.max(56, ...rowDepths(figure).map((depth) => 44 + depth * 5)) + 40
        : leastRowsHeight(figure) + 40;
  }
}

/** Beyond this height a plot of few rows looks empty: its bars stand too far from each other. */
export function mostPlotHeight(figure: Figure): number {
  switch (figure.kind) {
    case 'lines':
    case 'scatter':
      return Infinity;
    case 'bars':
    case 'dots':
    case 'leads':
      return rowCount(figure) * 56 + 40;
    case 'timeline':
      return leastRowsHeight(figure) * 2 + 40;
  }
}

/** How much of a plot's width is left for what is drawn, between the names beside it. */
export function drawnWidth(figure: Figure, width: number, height: number): number {
  switch (figure.kind) {
    case 'lines': {
      const { left, right } = linesFrame(figure, {
        width,
        height,
        theme: chartThemes.light,
        target: 'file',
      });
      return width - left - right;
    }
    case 'scatter': {
      const { left, right } = scatterFrame(figure, { width, height });
      return width - left - right;
    }
    case 'leads':
      return width - leadsFrame(figure, width).left - leadsFrame(figure, width).detail;
    default: {
      const { left, right } = layoutRows(figure.rows, width, height);
      return width - left - right;
    }
  }
}

/** The least width in which values can be told apart. */
export const LEAST_DRAWN_WIDTH = 230;
