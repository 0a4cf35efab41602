import { boxPaint, markColor } from '../../charts/tones.ts';
import type { Figure } from '../../figure/figure.ts';
import { SANS, SERIF } from '../../theme/fonts.ts';
import { markPath } from '../../theme/markPath.ts';
import type { ChartTheme } from '../../theme/palette.ts';
import { drawPlot } from './drawPlot.tsx';
import {
  layoutPicture,
  LEGEND,
  MARGIN,
  NOTE,
  STALE,
  SUBTITLE,
  textTop,
  TITLE,
  type PictureLayout,
  type PlacedLegendItem,
} from './pictureLayout.ts';
import type { Look, PictureSettings } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { svgElement } from './svgElement.ts';
import { themeOfLook } from './themeOfLook.ts';

interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly color: string;
  readonly family?: string;
  readonly weight?: number;
}

function lines(texts: readonly string[], top: number, style: TextStyle): SVGElement[] {
  return texts.map((text, index) =>
    svgElement(
      'text',
      {
        x: MARGIN,
        y: Math.round((top + index * style.line + style.size) * 100) / 100,
        fill: style.color,
        'font-family': style.family ?? SANS,
        'font-size': style.size,
        'font-weight': style.weight ?? 400,
      },
      [text],
    ),
  );
}

function legendMark({ item }: PlacedLegendItem, x: number, y: number, theme: ChartTheme): SVGElement {
  const color = markColor(item.tone, theme);
  if (item.mark === 'box') {
    const { fill, stroke, strokeWidth } = boxPaint(item.tone, theme);
    const rim = theme.openBoxes === true ? { stroke, 'stroke-width': strokeWidth } : {};
    return svgElement('rect', { x: x + 0.5, y: y - 6, width: 12, height: 12, fill, ...rim });
  }
  if (item.mark === 'line') {
    const dash = item.tone === 'other' ? { 'stroke-dasharray': '5 3' } : {};
    return svgElement('path', {
      d: `M${String(x)},${String(y)}H${String(x + 18)}`,
      stroke: color,
      'stroke-width': 2,
      ...dash,
    });
  }
  return svgElement('path', {
    d: markPath(item.tone, x + 8, y, 4.5),
    fill: item.fill === 'hollow' ? theme.paper : color,
    'fill-opacity': item.fill === 'soft' ? 0.45 : 1,
    stroke: color,
    'stroke-width': 1.75,
  });
}

function legendGroup(layout: PictureLayout, top: number, theme: ChartTheme): SVGElement {
  return svgElement(
    'g',
    { 'font-family': SANS, 'font-size': LEGEND.size },
    layout.legend.flatMap((placed) => {
      const x = MARGIN + placed.x;
      const y = top + placed.line * LEGEND.line + LEGEND.line / 2;
      const label = svgElement('text', { x: x + 24, y: y + 4, fill: theme.ink }, [placed.item.label]);
      return [legendMark(placed, x, y, theme), label];
    }),
  );
}

/** An outlined word and the sentence beside it, as on the page. */
function staleTag(layout: PictureLayout, top: number, theme: ChartTheme): SVGElement[] {
  if (layout.stale.length === 0) return [];
  const middle = top + STALE.line / 2;
  const text = { 'font-family': SANS, 'font-size': STALE.size, fill: theme.softInk };
  return [
    svgElement('rect', {
      x: MARGIN + 0.5,
      y: middle - 7.5,
      width: STALE.tag,
      height: 15,
      fill: 'none',
      stroke: theme.softInk,
    }),
    svgElement('text', { ...text, x: MARGIN + 6, y: middle + 4, 'letter-spacing': 0.6 }, ['STALE']),
    ...layout.stale.map((line, index) =>
      svgElement('text', { ...text, x: MARGIN + STALE.tag + 8, y: middle + 4 + index * STALE.line }, [line]),
    ),
  ];
}

/** Transparent pictures have none: what they are set on shows through. */
function paper(look: Look, theme: ChartTheme): SVGElement[] {
  return look === 'transparent'
    ? []
    : [svgElement('rect', { width: '100%', height: '100%', fill: theme.paper })];
}

/**
 * The whole picture of a figure as one SVG element: title, subtitle, legend, plot, notes, sources, link.
 * All colours are values and all text is text.
 *
 * @throws Error if the chart draws nothing.
 */
export function drawPicture(given: Figure, settings: PictureSettings, origin: string): SVGElement {
  const figure = inLanguage(given, settings.titles);
  const theme = themeOfLook(settings.look);
  const layout = layoutPicture(figure, settings.size, origin);
  const { width, height } = layout;
  const subtitleTop = textTop + layout.title.length * TITLE.line;
  const staleTop = subtitleTop + layout.subtitle.length * SUBTITLE.line + 4;
  const legendTop = staleTop + layout.stale.length * STALE.line + 2;
  const plot = drawPlot(figure, {
    width: layout.plot.width,
    height: layout.plot.height,
    theme,
    target: 'file',
  });
  plot.setAttribute('x', String(MARGIN));
  plot.setAttribute('y', String(Math.round(layout.plot.y * 100) / 100));
  const linkTop = layout.footerTop + 6 + layout.footer.length * NOTE.line;
  return svgElement(
    'svg',
    {
      width: settings.size.width,
      height: settings.size.height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
    },
    [
      ...paper(settings.look, theme),
      ...lines(layout.title, textTop, { ...TITLE, color: theme.ink, family: SERIF, weight: 600 }),
      ...lines(layout.subtitle, subtitleTop, { ...SUBTITLE, color: theme.softInk }),
      ...staleTag(layout, staleTop, theme),
      legendGroup(layout, legendTop, theme),
      plot,
      svgElement('path', {
        d: `M${String(MARGIN)},${String(layout.footerTop)}H${String(width - MARGIN)}`,
        stroke: theme.grid,
      }),
      ...lines(layout.footer, layout.footerTop + 6, { ...NOTE, color: theme.softInk }),
      ...lines(layout.link, linkTop, { ...NOTE, color: theme.softInk }),
    ],
  );
}
