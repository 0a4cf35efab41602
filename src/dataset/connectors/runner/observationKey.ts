import type { ProposedObservation } from '../connector.ts';

type KeyFields = Pick<ProposedObservation, 'indicatorId' | 'refArea' | 'timePeriod' | 'industry'>;

/** What names a series: an indicator's values for one area and industry. */
export function seriesKey({ indicatorId, refArea, industry }: Omit<KeyFields, 'timePeriod'>): string {
  return [indicatorId, refArea, industry].join('|');
}

/** What names one observation among all. */
export function observationKey(row: KeyFields): string {
  return `${seriesKey(row)}|${row.timePeriod}`;
}
