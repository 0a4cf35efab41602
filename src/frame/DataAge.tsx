import { dayAt, periodStart } from '../contract/periodDays.ts';
import { datasetDay } from '../domain/periods.ts';
import { wholeText } from '../domain/words.ts';
import { useNow } from '../paint/hydration.ts';

/** Maximum age (days): the dataset is updated monthly, and twice that is late. */
const LATE_AFTER_DAYS = 60;

/** Returns the whole days from a dataset version (`2026.11.24` or `2026.11.24.2`) to a time (ms since epoch). */
export function daysOld(datasetVersion: string, now: number): number {
  return dayAt(now) - periodStart(datasetDay(datasetVersion));
}

/**
 * The age of the data by the reader's clock, once they are late. Its line is always there, so that the page does not
 * move when the clock is read.
 *
 * @param datasetVersion `null` until it is known.
 */
export const DataAge = ({ datasetVersion }: { readonly datasetVersion: string | null }) => (
  <p role="status" className="min-h-7 pt-1.5 text-xs text-soft" data-exempt="state">
    {datasetVersion !== null && <Late datasetVersion={datasetVersion} />}
  </p>
);

function Late({ datasetVersion }: { readonly datasetVersion: string }) {
  const age = daysOld(datasetVersion, useNow(Date.parse(datasetDay(datasetVersion))));
  return age > LATE_AFTER_DAYS && `These data are ${wholeText(age)} days old and may be out of date.`;
}
