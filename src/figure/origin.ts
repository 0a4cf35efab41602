import { periodStart } from '../domain/periods.ts';
import { counted } from '../domain/words.ts';

/**
 * From what the time axis of lines counts, where each line has a day of its own that counts as zero, such as the day
 * promised. A point then stands at a day as far from `day` as it is from its own; the axis counts in months.
 */
export interface Origin {
  /** Any day, as `YYYY-MM-DD`; no reader sees it. */
  readonly day: string;
  /** What the own day is, behind "before" and "after": "the promised date". */
  readonly name: string;
}

/** Days from the own day on; before it they are negative. */
const daysFrom = (at: string, { day }: Origin): number => periodStart(at) - periodStart(day);

/** "59 days after the promised date", for a table and for words. */
export function fromOrigin(at: string, origin: Origin): string {
  const days = daysFrom(at, origin);
  if (days === 0) return `on ${origin.name}`;
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} ${origin.name}`;
}
