import { dayAt, periodStart } from '../../contract/periodDays.ts';
import { counted } from '../../domain/words.ts';
import type { Upstream } from '../../contract/health.ts';
import { formatPeriod } from '../../domain/periods.ts';

/** "by hand on November 24, 2026": when it was read, and no more success claimed than there was. */
export function lastReadText({ succeededOn, readBy }: Pick<Upstream, 'succeededOn' | 'readBy'>): string {
  if (succeededOn === null) return 'never';
  const day = formatPeriod(succeededOn);
  return readBy === 'person' ? `by hand on ${day}` : day;
}

/** "today", "1 day", "94 days": an age in whole days; a day ahead of the other counts as today. */
export function ageText(days: number): string {
  if (days <= 0) return 'same day';
  return counted(days, 'day');
}

/** Whole days from a day to a moment of the reader's clock (milliseconds). */
export function daysUntil(day: string, now: number): number {
  return dayAt(now) - periodStart(day);
}
