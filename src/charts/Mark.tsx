import type { FigurePoint, Fill, Tone } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';
import { markPaint } from '../theme/markPaint.ts';
import type { ChartTheme } from '../theme/palette.ts';

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly fill: Fill;
  readonly theme: ChartTheme;
  readonly point?: FigurePoint;
  /** Width of the ring around marks on top of it; omitted if there are none. */
  readonly ring?: number;
}

/** Returns `data-key` and `data-value` of a mark, by which pages, tests and scripts find its number. */
export function markData(point: FigurePoint | undefined): Record<string, string> {
  if (point === undefined) return {};
  return { 'data-key': point.key, 'data-value': point.value === null ? '' : String(point.value) };
}

/** A mark; with low confidence it is striped, whatever its fill. */
export function Mark({ x, y, radius, tone, fill, theme, point, ring = 0 }: MarkProps) {
  const look = {
    radius: radius + ring,
    tone,
    fill: ring > 0 ? 'hollow' : fill,
    unsure: point !== undefined && isUnsure(point),
  };
  return <path {...markPaint(look, x, y, theme)} {...markData(point)} />;
}
