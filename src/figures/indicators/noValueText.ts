import { formatPeriod } from '../../domain/periods.ts';
import type { KnownRows } from '../../domain/known.ts';

/**
 * What is said where a view of a day has no value: none had been published, or none is known to have been, since some
 * sources bear no date or only that of the month or year.
 *
 * @param day `YYYY-MM-DD`.
 */
export function noValueText({ unsure, undated }: KnownRows<unknown>, day: string): string {
  const said =
    unsure + undated === 0 ? 'No value had been published by' : 'No value is known to have been published by';
  return `${said} ${formatPeriod(day)}`;
}
