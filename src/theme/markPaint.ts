import { markPath, stripedMarkPath } from './markPath.ts';
import { areaOrRamp, type ChartTheme } from './palette.ts';

/** Properties that determine how a mark is drawn; tone and fill are those of figures. */
interface MarkLook {
  readonly radius: number;
  readonly tone: string;
  readonly fill: string;
  /** True for low confidence: striped. */
  readonly unsure: boolean;
}

/** Width of the outline of a mark, half of which is outside of its path. */
const OUTLINE = 1.75;

/** Returns the path of a mark and its paint, by React's property names: plots and legends both use it. */
export function markPaint({ radius, tone, fill, unsure }: MarkLook, x: number, y: number, theme: ChartTheme) {
  const color = areaOrRamp(tone, theme);
  if (fill === 'solid' && unsure) {
    // Stripe and outline have the background color: on its own color a stripe would be invisible.
    const d = stripedMarkPath(tone, x, y, radius + OUTLINE / 2);
    return { d, fill: color, fillOpacity: undefined, stroke: theme.paper, strokeWidth: 1.5 };
  }
  return {
    d: (unsure ? stripedMarkPath : markPath)(tone, x, y, radius),
    fill: fill === 'hollow' ? theme.paper : color,
    fillOpacity: fill === 'soft' ? 0.45 : undefined,
    stroke: color,
    strokeWidth: OUTLINE,
  };
}
