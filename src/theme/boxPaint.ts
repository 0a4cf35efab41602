import { areaOrRamp, type ChartTheme } from './palette.ts';

/** Paint of a box, by React's property names. */
interface BoxPaint {
  readonly fill: string;
  readonly fillOpacity: number | undefined;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/**
 * Returns the paint of a box of a tone: a bar, or its sample in the legend. A solid one is separated from the next by
 * a hairline in the background color; a hollow one, which lies outside the steps of a ramp, has only an outline.
 *
 * @param unsure true for low confidence: its stroke also draws the lines of a hatching.
 */
export function boxPaint(tone: string, fill: string, theme: ChartTheme, unsure = false): BoxPaint {
  const color = areaOrRamp(tone, theme);
  if (fill === 'solid') {
    return { fill: color, fillOpacity: undefined, stroke: theme.paper, strokeWidth: unsure ? 1.25 : 0.75 };
  }
  const isHollow = fill === 'hollow';
  return {
    fill: isHollow ? theme.paper : color,
    fillOpacity: isHollow ? undefined : 0.45,
    stroke: color,
    strokeWidth: 1.5,
  };
}
