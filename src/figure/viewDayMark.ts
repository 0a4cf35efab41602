import { formatPeriod, periodStart } from '../domain/periods.ts';
import type { FigureBase } from './parts.ts';

/** The day of the view on an axis of days. */
export interface ViewDayMark {
  /** Days since 1970-01-01. */
  readonly at: number;
  readonly label: string;
}

/**
 * Where a figure of dated things is parted into what was and what is ahead; `null` where its days are all on one side.
 * Points are at their `value`, in days. It is the day of the view, never that of the reader's clock.
 */
export function viewDayMark({ asOf, points }: Pick<FigureBase, 'asOf' | 'points'>): ViewDayMark | null {
  const at = periodStart(asOf);
  const days = points.flatMap(({ value }) => value ?? []);
  if (!days.some((day) => day < at) || !days.some((day) => day > at)) return null;
  return { at, label: `as of ${formatPeriod(asOf)}` };
}
