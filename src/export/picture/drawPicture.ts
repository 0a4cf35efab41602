import { plotOf } from '../../charts/Plot.tsx';
import type { Figure } from '../../figure/figure.ts';
import type { ChartTheme } from '../../theme/palette.ts';
import type { ExportJob, Look } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { drawLegend, drawFooter, drawLines, rounded } from './pictureParts.ts';
import { drawPlot } from './drawPlot.tsx';
import {
  PICTURE_SANS,
  PICTURE_SERIF,
  COLUMN_GAP,
  layoutPicture,
  leastPlotHeight,
  MARGIN,
  STALE,
  type PictureLayout,
} from './pictureLayout.ts';
import { svgElement } from './svgElement.ts';
import { themeOfLook } from './themeOfLook.ts';

/** Divides a figure into columns of rows, as evenly as possible, in order. */
export function columnParts(figure: Figure, columns: number): Figure[] {
  if (columns === 1 || !('rows' in figure)) return [figure];
  const each = Math.ceil(figure.rows.length / columns);
  return Array.from({ length: columns }, (_, index): Figure => {
    const rows = figure.rows.slice(index * each, (index + 1) * each);
    const ids = new Set(rows.map((row) => row.id));
    return { ...figure, rows, points: figure.points.filter((point) => ids.has(point.at)) };
  }).filter((part) => 'rows' in part && part.rows.length > 0);
}

/** Returns an outlined word with the sentence next to it, as on the page. */
function staleTag({ stale, staleTop }: PictureLayout, theme: ChartTheme): SVGElement[] {
  if (stale.length === 0) return [];
  const middle = rounded(staleTop + STALE.line / 2);
  const text = { 'font-family': PICTURE_SANS, 'font-size': STALE.size, fill: theme.softInk };
  return [
    svgElement('rect', {
      x: MARGIN + 0.5,
      y: middle - 7.5,
      width: STALE.tag,
      height: 15,
      fill: 'none',
      stroke: theme.softInk,
    }),
    svgElement('text', { ...text, x: MARGIN + 6, y: middle + 4, 'letter-spacing': 0.6 }, ['UPDATE OVERDUE']),
    ...stale.map((line, index) =>
      svgElement('text', { ...text, x: MARGIN + STALE.tag + 8, y: middle + 4 + index * STALE.line }, [line]),
    ),
  ];
}

/** Returns the background; transparent pictures have none. */
function paper(look: Look, theme: ChartTheme): SVGElement[] {
  return look === 'transparent'
    ? []
    : [svgElement('rect', { width: '100%', height: '100%', fill: theme.paper })];
}

/** Draws the panels of a figure, each separately at its place. */
const drawPanels = (figure: Figure, { plot }: PictureLayout, theme: ChartTheme): SVGElement[] =>
  (plotOf(figure).panelCells?.(figure, plot.width, plot.height) ?? []).map((cell, panel) => {
    const size = { width: rounded(cell.width), height: rounded(cell.height) };
    const drawn = drawPlot(figure, { ...size, theme, target: 'file', panel });
    drawn.setAttribute('x', String(rounded(MARGIN + cell.x)));
    drawn.setAttribute('y', String(rounded(plot.y + cell.y)));
    return drawn;
  });

/** Draws the plot, or its parts side by side: shorter ones have rows as high as the first. */
function drawPlots(figure: Figure, layout: PictureLayout, theme: ChartTheme): SVGElement[] {
  const panels = drawPanels(figure, layout, theme);
  if (panels.length > 0) return panels;
  const { plot } = layout;
  const parts = columnParts(figure, plot.columns);
  const [first] = parts;
  return parts.map((part, index) => {
    const share =
      first === undefined || part === first
        ? 1
        : leastPlotHeight(part, plot.width) / leastPlotHeight(first, plot.width);
    const size = { width: rounded(plot.width), height: rounded(plot.height * share) };
    const settings = { ...size, theme, target: 'file', axisPoints: figure.points } as const;
    const drawn = drawPlot(part, settings);
    drawn.setAttribute('x', String(rounded(MARGIN + index * (plot.width + COLUMN_GAP))));
    drawn.setAttribute('y', String(rounded(plot.y)));
    return drawn;
  });
}

function drawHeading(layout: PictureLayout, theme: ChartTheme): SVGElement[] {
  const { title, titleTop, titleSize, subtitle, subtitleTop, subtitleSize } = layout;
  const titleStyle = { ...titleSize, color: theme.ink, family: PICTURE_SERIF, weight: 600 };
  return [
    ...drawLines(title, titleTop, titleStyle),
    ...drawLines(subtitle, subtitleTop, { ...subtitleSize, color: theme.softInk }),
  ];
}

function footer(
  { width, footer, link, footerTop, noteSize }: PictureLayout,
  theme: ChartTheme,
): SVGElement[] {
  const style = { ...noteSize, color: theme.softInk };
  const edge = `M${String(MARGIN)},${String(rounded(footerTop))}H${String(width - MARGIN)}`;
  const top = footerTop + 6;
  return [
    svgElement('path', { d: edge, stroke: theme.grid }),
    ...drawFooter(footer, top, style),
    ...drawLines(link, top + footer.length * noteSize.line, style),
  ];
}

/**
 * Draws the whole picture of a figure as one SVG element: title, subtitle, legend, plot, notes, sources, link. All
 * colors are values and all text is text.
 *
 * @throws Error if the chart draws nothing.
 */
export function drawPicture({ figure: given, settings, origin }: ExportJob): SVGElement {
  const figure = inLanguage(given, settings.titles);
  const { size, look } = settings;
  const theme = themeOfLook(look);
  const layout = layoutPicture(figure, size, origin);
  return svgElement(
    'svg',
    {
      width: size.width,
      height: size.height,
      // Not rounded: a hundredth less would leave a semitransparent line at the edge.
      viewBox: `0 0 ${String(layout.width)} ${String(layout.height)}`,
      role: 'img',
    },
    [
      ...paper(look, theme),
      ...drawHeading(layout, theme),
      ...staleTag(layout, theme),
      drawLegend(layout, theme),
      ...drawPlots(figure, layout, theme),
      ...footer(layout, theme),
    ],
  );
}
