interface KeyFields {
  readonly indicatorId: string;
  readonly refArea: string;
  readonly timePeriod: string;
  readonly industry: string;
}

/** What names a series: an indicator's values for one area and industry. */
export function seriesKey({ indicatorId, refArea, industry }: Omit<KeyFields, 'timePeriod'>): string {
  return [indicatorId, refArea, industry].join('|');
}

/** What names one observation among all. */
export function observationKey(row: KeyFields): string {
  return `${seriesKey(row)}|${row.timePeriod}`;
}
