import { boxPaint } from './boxPaint.ts';
import { hatchPath } from './hatchPath.ts';
import { lineDash } from './lineDash.ts';
import { markPaint } from './markPaint.ts';
import { round } from './markPath.ts';
import { areaOrRamp, type ChartTheme } from './palette.ts';

/** Half the width (pixels) of a line's mark in a legend. */
const HALF_LINE = 9;
const HALF_BOX = 6;
const RADIUS = 4.5;

/** Look of the marks in a legend entry; tones and fills are those of figures. */
interface LegendSample {
  readonly mark: 'line' | 'box' | 'dot';
  readonly tone: string;
  readonly fill: string;
  /** True for low confidence: a striped mark, or a broken link. */
  readonly unsure?: boolean;
}

/** An SVG shape with its properties by React's names. */
type LegendShape = readonly ['path', Readonly<Record<string, string | number | undefined>>];

/**
 * Returns the mark of a legend entry, in the shape and fill that it has in the plot: pages and pictures both use it.
 */
export function legendMark(
  { mark, tone, fill, unsure = false }: LegendSample,
  x: number,
  y: number,
  theme: ChartTheme,
): LegendShape {
  if (mark === 'box') {
    const [left, right, top, bottom] = [x - HALF_BOX, x + HALF_BOX, y - HALF_BOX, y + HALF_BOX];
    const d = unsure
      ? hatchPath({ left, right, top, bottom })
      : `M${round(left)},${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
    return ['path', { d, ...boxPaint(tone, fill, theme, unsure) }];
  }
  if (mark === 'line') {
    const d = `M${round(x - HALF_LINE)},${round(y)}H${round(x + HALF_LINE)}`;
    const strokeDasharray = unsure ? '3 3' : lineDash(tone, fill);
    return ['path', { d, fill: 'none', stroke: areaOrRamp(tone, theme), strokeWidth: 2, strokeDasharray }];
  }
  return ['path', markPaint({ radius: RADIUS, tone, fill, unsure }, x, y, theme)];
}
