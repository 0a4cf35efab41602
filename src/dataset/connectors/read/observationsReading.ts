import type { UpstreamFeed, ProposedObservation, Reading } from '../connector.ts';

/** Returns the reading of a file with observations only. Its state is that of its newest period. */
export function observationsReading(
  feed: UpstreamFeed,
  rows: readonly ProposedObservation[],
  remarks: readonly string[] = [],
): Reading {
  const observed = rows.filter(({ obsStatus }) => obsStatus !== 'F');
  const newest = observed.reduce((last, { timePeriod }) => (timePeriod > last ? timePeriod : last), '');
  return {
    feed,
    proposals: rows.map((row) => ({ table: 'observations', row })),
    upstreamDate: newest,
    rowCounts: { values: rows.length },
    remarks,
  };
}
