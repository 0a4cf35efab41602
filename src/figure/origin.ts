import { periodStart } from '../domain/periods.ts';
import { counted } from '../domain/words.ts';

/**
 * Origin of a time axis on which each line has its own day zero, such as the day promised. A point is placed as far
 * from `day` as it is from its own zero; the axis counts in months.
 */
export interface Origin {
  /** Any day, as `YYYY-MM-DD`; never shown to users. */
  readonly day: string;
  /** Name of the zero day, after "before" and "after": "the promised date". */
  readonly name: string;
}

/** Returns the days since the zero day; negative before it. */
const daysFromOrigin = (at: string, { day }: Origin): number => periodStart(at) - periodStart(day);

/** Returns the distance for tables and text: "59 days after the promised date". */
export function fromOrigin(at: string, origin: Origin): string {
  const days = daysFromOrigin(at, origin);
  if (days === 0) return `on ${origin.name}`;
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} ${origin.name}`;
}
