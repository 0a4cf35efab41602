import { markPath, round } from './markPath.ts';
import { areaOrRamp, type ChartTheme } from './palette.ts';

/** Room for one mark of a legend, in pixels: lines take all of its width. */
const HALF_LINE = 9;
const HALF_BOX = 6;
const RADIUS = 4.5;

/** What a legend entry shows of its marks; tones and fills are those of figures. */
interface LegendSample {
  readonly mark: 'line' | 'box' | 'dot';
  readonly tone: string;
  readonly fill: string;
}

/** A shape of SVG, and its properties by the names that React gives them. */
type LegendShape = readonly ['rect' | 'path', Readonly<Record<string, string | number | undefined>>];

/**
 * The mark of a legend entry, in the shape and fill that it has in the plot: page and picture draw this one. Others
 * are dashed, and the second line of a color has long dashes.
 *
 * @param x The middle of the mark in pixels, as is `y`.
 */
export function legendMark(
  { mark, tone, fill }: LegendSample,
  x: number,
  y: number,
  theme: ChartTheme,
): LegendShape {
  const stroke = areaOrRamp(tone, theme);
  if (mark === 'box') {
    return [
      'rect',
      { x: x - HALF_BOX, y: y - HALF_BOX, width: 2 * HALF_BOX, height: 2 * HALF_BOX, fill: stroke },
    ];
  }
  if (mark === 'line') {
    const strokeDasharray = tone === 'other' ? '5 3' : fill === 'soft' ? '9 4' : undefined;
    const d = `M${round(x - HALF_LINE)},${round(y)}H${round(x + HALF_LINE)}`;
    return ['path', { d, stroke, strokeWidth: 2, strokeDasharray }];
  }
  return [
    'path',
    {
      d: markPath(tone, x, y, RADIUS),
      fill: fill === 'hollow' ? theme.paper : stroke,
      fillOpacity: fill === 'soft' ? 0.45 : undefined,
      stroke,
      strokeWidth: 1.75,
    },
  ];
}
