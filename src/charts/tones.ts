import type { FigureRow, FigureSeries, Tone } from '../figure/parts.ts';
import { areaOrRamp, type ChartTheme } from '../theme/palette.ts';

/** Returns the color of marks with a tone. */
export function markColor(tone: Tone, theme: ChartTheme): string {
  return areaOrRamp(tone, theme);
}

/** Returns the color of labels with a tone, dark enough to be readable. */
export function textColor(tone: Tone, theme: ChartTheme): string {
  if (tone === 'CN' || tone === 'US' || tone === 'other') return theme.areas[tone].text;
  return theme.ink;
}

export function toneOf(row: FigureRow | undefined, series: FigureSeries | undefined): Tone {
  return row?.tone ?? series?.tone ?? 'other';
}
