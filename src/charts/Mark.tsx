import type { FigurePoint, Fill, Tone } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';
import { markPath } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { markColor } from './tones.ts';

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly fill: Fill;
  readonly theme: ChartTheme;
  readonly point?: FigurePoint;
  /** Drawn as a ring, so wide around the marks that lie on top of it; left out where none does. */
  readonly ring?: number;
}

/** `data-key` and `data-value` of a mark, by which pages, tests and scripts find the number behind it. */
export function markData(point: FigurePoint | undefined): Record<string, string> {
  if (point === undefined) return {};
  return { 'data-key': point.key, 'data-value': point.value === null ? '' : String(point.value) };
}

export function Mark({ x, y, radius, tone, fill, theme, point, ring = 0 }: MarkProps) {
  const color = markColor(tone, theme);
  const unsure = point !== undefined && isUnsure(point);
  return (
    <path
      d={markPath(tone, x, y, radius + ring)}
      fill={fill === 'hollow' || ring > 0 ? theme.paper : color}
      fillOpacity={fill === 'soft' && ring === 0 ? 0.45 : undefined}
      stroke={color}
      strokeWidth={1.75}
      strokeDasharray={unsure ? '2 1.5' : undefined}
      opacity={unsure ? 0.75 : undefined}
      {...markData(point)}
    />
  );
}
