import type { ObsStatus } from '../../contract/codelists.ts';

interface Dated {
  readonly timePeriod: string;
  readonly obsStatus: ObsStatus;
}

/** A period's end as text that sorts: a year ends in December, a month on its 31st at the latest. */
function ending(period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  return period.length === 7 ? `${period}-31` : period;
}

/**
 * The newest period of which there is a value, forecasts, targets and schedules aside: the one that ends last;
 * `null` where all are forecasts.
 */
export function newestObserved(observations: readonly Dated[]): string | null {
  return observations.reduce<string | null>((newest, { timePeriod, obsStatus }) => {
    if (obsStatus === 'F') return newest;
    return newest === null || ending(timePeriod) > ending(newest) ? timePeriod : newest;
  }, null);
}
