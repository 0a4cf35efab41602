import { areaOrRamp, type ChartTheme } from './palette.ts';

/** How a box is painted, by the names that React gives the properties. */
interface BoxPaint {
  readonly fill: string;
  readonly fillOpacity: number | undefined;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/**
 * Paints a box of a tone: a bar, or its sample in the legend. A full one is parted from the next by a hairline of
 * paper; a hollow one, which stands for what no step of a ramp is, has its outline alone.
 *
 * @param unsure Of low confidence: its stroke draws the lines of a hatching too.
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
