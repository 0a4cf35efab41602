import type { Figure, FigurePoint } from '../figure.ts';
import { formatValue, type ValueFormat } from '../../domain/formatValue.ts';
import { areComparable } from '../point.ts';
import type { Contender } from './contenders.ts';

export interface Gap {
  /** Never negative; in the figure's own unit. */
  readonly size: number;
  /** Half width of its interval: both half widths added as squares. `null` where one has no interval. */
  readonly margin: number | null;
  /** The higher as a multiple of the lower; `null` where a ratio says nothing. */
  readonly ratio: number | null;
}

const halfWidth = ({ low, high }: FigurePoint): number | null =>
  low === null || high === null ? null : (high - low) / 2;

/** Scores have no zero and shares have a ceiling: only amounts stand in ratios. */
const hasRatio: readonly ValueFormat[] = ['count', 'decimal', 'magnitude', 'usd'];

/**
 * How far a value stands from another of its field, or `null` where the two do not rest on the same basis: a
 * list price and a promotional one have neither a difference nor a ratio.
 */
export function gapOf(one: Contender, other: Contender, format: ValueFormat): Gap | null {
  if (!areComparable(one.point, other.point)) return null;
  const [a, b] = [halfWidth(one.point), halfWidth(other.point)];
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return {
    size: high - low,
    margin: a === null || b === null ? null : Math.hypot(a, b),
    ratio: hasRatio.includes(format) && low > 0 ? high / low : null,
  };
}

/** Whether an order can be told from the intervals; where there are none, from the values alone. */
export const isOrdered = ({ size, margin }: Gap): boolean => size > (margin ?? 0);

/** "26 ± 19", "42 percentage points", "USD 1.5". */
export function gapText({ size, margin }: Gap, { format }: Pick<Figure, 'format'>): string {
  const own: ValueFormat = format === 'percent' ? 'score' : format;
  const rounded = format === 'percent' || format === 'score' ? Math.round(size * 10) / 10 : size;
  const half = margin === null ? null : margin >= 10 ? Math.round(margin) : Number(margin.toPrecision(2));
  const text =
    half === null ? formatValue(rounded, own) : `${formatValue(rounded, own)} ± ${formatValue(half, own)}`;
  return format === 'percent' ? `${text} percentage points` : text;
}
