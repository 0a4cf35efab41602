import type { FigureRow, FigureSeries, Tone } from '../figure/parts.ts';
import { areaOrRamp, type ChartTheme } from '../theme/palette.ts';

/** The color of marks of a tone. */
export function markColor(tone: Tone, theme: ChartTheme): string {
  return areaOrRamp(tone, theme);
}

/** The color of labels of a tone, dark enough to be read. */
export function textColor(tone: Tone, theme: ChartTheme): string {
  if (tone === 'CN' || tone === 'US' || tone === 'other') return theme.areas[tone].text;
  return theme.ink;
}

export function toneOf(row: FigureRow | undefined, series: FigureSeries | undefined): Tone {
  return row?.tone ?? series?.tone ?? 'other';
}

/** How a box is painted: a bar, and its sample in the legend. */
interface BoxPaint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** A box of a tone, a hairline of paper between it and the next. */
export function boxPaint(tone: string, theme: ChartTheme): BoxPaint {
  const fill = areaOrRamp(tone, theme);
  if (theme.openBoxes !== true) return { fill, stroke: theme.paper, strokeWidth: 0.75 };
  const isOther = fill === theme.areas.other.mark;
  return isOther
    ? { fill: theme.paper, stroke: fill, strokeWidth: 1.25 }
    : { fill, stroke: theme.softInk, strokeWidth: 0.75 };
}
