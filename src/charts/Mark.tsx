import type { FigurePoint, Fill, Tone } from '../figure/figure.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { isUnsure, markColor } from './tones.ts';

export interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly fill: Fill;
  readonly theme: ChartTheme;
  readonly point?: FigurePoint;
}

/** The outline of a mark: a diamond for China, a circle for the United States, a square for others. */
export function markPath(tone: Tone, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx)},${round(y + dy)}`;
  if (tone === 'CN') {
    const d = r * 1.25;
    return `M${at(0, -d)}L${at(d, 0)}L${at(0, d)}L${at(-d, 0)}Z`;
  }
  if (tone === 'US') {
    return `M${at(-r, 0)}A${round(r)},${round(r)} 0 1 1 ${at(r, 0)}A${round(r)},${round(r)} 0 1 1 ${at(-r, 0)}Z`;
  }
  const s = r * 0.9;
  return `M${at(-s, -s)}L${at(s, -s)}L${at(s, s)}L${at(-s, s)}Z`;
}

/** Two decimals are a hundredth of a pixel: enough, and files stay small and equal. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

/** `data-key` and `data-value` of a mark, by which pages, tests and scripts find the number behind it. */
export function markData(point: FigurePoint | undefined): Record<string, string> {
  if (point === undefined) return {};
  return { 'data-key': point.key, 'data-value': point.value === null ? '' : String(point.value) };
}

export function Mark({ x, y, radius, tone, fill, theme, point }: MarkProps) {
  const color = markColor(tone, theme);
  const unsure = point !== undefined && isUnsure(point);
  return (
    <path
      d={markPath(tone, x, y, radius)}
      fill={fill === 'hollow' ? theme.paper : color}
      fillOpacity={fill === 'soft' ? 0.45 : 1}
      stroke={color}
      strokeWidth={1.75}
      strokeDasharray={unsure ? '2 1.5' : undefined}
      opacity={unsure ? 0.75 : undefined}
      {...markData(point)}
    />
  );
}
