import { formatPeriod } from '../../domain/periods.ts';
import type { KnownRows } from '../../domain/known.ts';

/**
 * Returns the text for a view of a day without a value: none had been published, or none is known to have been, since
 * some sources have no date or only a month or year.
 *
 * @param day `YYYY-MM-DD`.
 */
export function noValueText({ unsure, undated }: KnownRows<unknown>, day: string): string {
  const said =
    unsure + undated === 0 ? 'No value had been published by' : 'No value is known to have been published by';
  return `${said} ${formatPeriod(day)}`;
}
