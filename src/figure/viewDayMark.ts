import { formatPeriod, periodStart } from '../domain/periods.ts';
import type { FigureBase } from './parts.ts';

/** The day of the view on an axis of days. */
export interface ViewDayMark {
  /** Days since 1970-01-01. */
  readonly at: number;
  readonly label: string;
}

/**
 * Returns the mark that divides a figure of dated things into past and future; `null` if its days are all on one
 * side. Points are placed at their `value` (days). It is the day of the view, never that of the user's clock.
 */
export function viewDayMark({ asOf, points }: Pick<FigureBase, 'asOf' | 'points'>): ViewDayMark | null {
  const at = periodStart(asOf);
  const days = points.flatMap(({ value }) => value ?? []);
  if (!days.some((day) => day < at) || !days.some((day) => day > at)) return null;
  return { at, label: `as of ${formatPeriod(asOf)}` };
}
