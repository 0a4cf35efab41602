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
import { legendMark } from '../../theme/legendMark.ts';
import type { ChartTheme } from '../../theme/palette.ts';

/** Rounds to a hundredth of a unit, which is invisible and keeps files small and equal. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

interface TextStyle extends TextSize {
  readonly color: string;
  readonly family?: string;
  readonly weight?: number;
}

/** Returns lines of text below each other, from the left margin. */
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

/** Returns the lines under a picture, each paragraph with its bold first word. */
export function drawFooter(lines: readonly FooterLine[], top: number, style: TextStyle): SVGElement[] {
  return lines.map(({ lead, text }, index) => {
    const [element] = drawLines([text], top + index * style.line, style);
    if (element === undefined) throw new Error('A line of the footer was lost.');
    if (lead !== null) element.prepend(svgElement('tspan', { 'font-weight': 600 }, [lead]));
    return element;
  });
}

/** Returns "stroke-width" for "strokeWidth". */
const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`);

/** Returns the mark of the page, centered at a position. */
function drawMark({ item }: PlacedLegendItem, x: number, y: number, theme: ChartTheme): SVGElement {
  const [shape, drawn] = legendMark(item, x, y, theme);
  const attributes = Object.entries(drawn).flatMap(([name, value]): [string, string | number][] =>
    value === undefined ? [] : [[attributeName(name), typeof value === 'number' ? rounded(value) : value]],
  );
  return svgElement(shape, Object.fromEntries(attributes));
}

/**
 * Returns the distance from a mark's left edge to its middle: lines take their whole room, other marks a little less.
 */
const middleOf = ({ item }: PlacedLegendItem): number => (item.mark === 'line' ? 9 : 8);

/** Returns the legend: a mark as in the plot, followed by its name, on as many lines as needed. */
export function drawLegend(
  layout: Pick<PictureLayout, 'legend' | 'legendTop'>,
  theme: ChartTheme,
): SVGElement {
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
      return [drawMark(placed, x + middleOf(placed), y, theme), text];
    }),
  );
}
