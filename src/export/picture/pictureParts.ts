import {
  type FooterLine,
  type TextSize,
  MARGIN,
  PICTURE_SANS,
  LEGEND,
  type PictureLayout,
  type PlacedLegendItem,
} from './pictureLayout.ts';
import { svgElement } from './svgElement.ts';
import { boxPaint, markColor } from '../../charts/tones.ts';
import { markPath } from '../../theme/markPath.ts';
import type { ChartTheme } from '../../theme/palette.ts';

/** A hundredth of a unit is less than can be seen, and keeps files small and equal. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

interface TextStyle extends TextSize {
  readonly color: string;
  readonly family?: string;
  readonly weight?: number;
}

/** Lines of text below each other, from the left margin. */
export function drawLines(texts: readonly string[], top: number, style: TextStyle): SVGElement[] {
  return texts.map((text, index) =>
    svgElement(
      'text',
      {
        x: MARGIN,
        y: rounded(top + index * style.line + style.size),
        fill: style.color,
        'font-family': style.family ?? PICTURE_SANS,
        'font-size': style.size,
        'font-weight': style.weight ?? 400,
      },
      [text],
    ),
  );
}

/** The lines under a picture, each paragraph led by its word in bold. */
export function drawFooter(lines: readonly FooterLine[], top: number, style: TextStyle): SVGElement[] {
  return lines.map(({ lead, text }, index) => {
    const [element] = drawLines([text], top + index * style.line, style);
    if (element === undefined) throw new Error('A line of the footer was lost.');
    if (lead !== null) element.prepend(svgElement('tspan', { 'font-weight': 600 }, [lead]));
    return element;
  });
}

function boxMark({ item }: PlacedLegendItem, x: number, y: number, theme: ChartTheme): SVGElement {
  const { fill, stroke, strokeWidth } = boxPaint(item.tone, theme);
  const rim = theme.openBoxes === true ? { stroke, 'stroke-width': strokeWidth } : {};
  return svgElement('rect', { x: x + 2, y: rounded(y - 6), width: 12, height: 12, fill, ...rim });
}

/** Others are dashed, and the second line of a color has long dashes, as in the plot. */
function lineMark({ item }: PlacedLegendItem, x: number, y: number, theme: ChartTheme): SVGElement {
  const dash = item.tone === 'other' ? '5 3' : item.fill === 'soft' ? '9 4' : null;
  return svgElement('path', {
    d: `M${String(x)},${String(rounded(y))}H${String(x + 18)}`,
    stroke: markColor(item.tone, theme),
    'stroke-width': 2,
    ...(dash === null ? {} : { 'stroke-dasharray': dash }),
  });
}

function legendMark(placed: PlacedLegendItem, x: number, y: number, theme: ChartTheme): SVGElement {
  const { item } = placed;
  if (item.mark === 'box') return boxMark(placed, x, y, theme);
  if (item.mark === 'line') return lineMark(placed, x, y, theme);
  const color = markColor(item.tone, theme);
  return svgElement('path', {
    d: markPath(item.tone, x + 8, y, 4.5),
    fill: item.fill === 'hollow' ? theme.paper : color,
    'fill-opacity': item.fill === 'soft' ? 0.45 : 1,
    stroke: color,
    'stroke-width': 1.75,
  });
}

/** The legend: a mark as in the plot, then its name, on as many lines as it needs. */
export function drawLegend(layout: PictureLayout, theme: ChartTheme): SVGElement {
  return svgElement(
    'g',
    { 'font-family': PICTURE_SANS, 'font-size': LEGEND.size },
    layout.legend.flatMap((placed) => {
      const x = rounded(MARGIN + placed.x);
      const y = layout.legendTop + placed.line * LEGEND.line + LEGEND.line / 2;
      const { label } = placed.item;
      const whole = placed.shown === label ? [] : [svgElement('title', {}, [label])];
      const text = svgElement('text', { x: rounded(x + LEGEND.mark), y: rounded(y + 4), fill: theme.ink }, [
        ...whole,
        placed.shown,
      ]);
      return [legendMark(placed, x, y, theme), text];
    }),
  );
}
