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
  /** Drawn as a ring, so wide around the marks that lie on top of it; left out where none does. */
  readonly ring?: number;
}

/** `data-key` and `data-value` of a mark, by which pages, tests and scripts find the number behind it. */
export function markData(point: FigurePoint | undefined): Record<string, string> {
  if (point === undefined) return {};
  return { 'data-key': point.key, 'data-value': point.value === null ? '' : String(point.value) };
}

/** A mark; of low confidence it is striped, whatever its fill says. */
export function Mark({ x, y, radius, tone, fill, theme, point, ring = 0 }: MarkProps) {
  const look = {
    radius: radius + ring,
    tone,
    fill: ring > 0 ? 'hollow' : fill,
    unsure: point !== undefined && isUnsure(point),
  };
  return <path {...markPaint(look, x, y, theme)} {...markData(point)} />;
}
