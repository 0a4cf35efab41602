import { formatPeriod } from '../domain/periods.ts';
import { formatInterval } from '../domain/values.ts';
import type { AnyFigure, FigurePoint } from './parts.ts';

type Axes = Pick<AnyFigure, 'format' | 'x'>;

/** Returns the number as shown in table, card and tooltip, or the date if a point is only a date. */
export function pointText(point: FigurePoint, { format }: Axes): string {
  if (point.text !== null) return point.text;
  if (format === 'date') return formatPeriod(point.period);
  return formatInterval(point.value, point.low, point.high, format);
}

/** Returns the number on the other axis as text, "$4.40"; `null` in figures with one axis. */
export function crossText({ x }: FigurePoint, figure: Axes): string | null {
  return figure.x === undefined || x === null
    ? null
    : formatInterval(x.value, x.low, x.high, figure.x.format);
}

/** Returns all numbers of a point in one text: "66 at $4.40". */
export function spokenText(point: FigurePoint, figure: Axes): string {
  const cross = crossText(point, figure);
  return cross === null ? pointText(point, figure) : `${pointText(point, figure)} at ${cross}`;
}

/**
 * Returns a point as text for screen readers, which cannot read its day off an axis: "GPT-5.5, April 24, 2026: $5".
 */
export function heardText(point: FigurePoint, figure: Axes): string {
  const day = point.period === '' || figure.format === 'date' ? [] : [formatPeriod(point.period)];
  return `${[point.subject, ...day].join(', ')}: ${spokenText(point, figure)}`;
}
