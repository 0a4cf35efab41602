import type { Records } from '../../tables/records.ts';
import { UpstreamError, type ProposedObservation, type Reading } from '../connector.ts';
import { observationKey } from '../../derive/observationKey.ts';

/** A row that the records could not cite or place is a fault of its connector, and all of its rows wait. */
function faultOf(row: ProposedObservation, { feed }: Reading, units: ReadonlyMap<string, string>) {
  if (row.sourceId !== feed.sourceId) return `it cites "${row.sourceId}", not the feed's own source`;
  if (row.sourceLocator.trim() === '') return 'it has no place in its source';
  if (!feed.indicatorIds.includes(row.indicatorId)) return 'its feed does not name the indicator';
  const unit = units.get(row.indicatorId);
  if (unit === undefined) return 'the records have no such indicator';
  if (unit !== row.unit) return `its unit is "${row.unit}", the indicator's is "${unit}"`;
  return Number.isFinite(row.value) ? null : 'its value is no number';
}

/**
 * Refuses proposals that could not be cited in full.
 *
 * @throws UpstreamError `cannot-cite`, or `reshaped` where the upstream says one thing twice.
 */
export function requireCitable(
  reading: Reading,
  { sources, indicators }: Pick<Records, 'sources' | 'indicators'>,
) {
  const { sourceId } = reading.feed;
  if (!sources.some((source) => source.sourceId === sourceId)) {
    throw new UpstreamError(
      'cannot-cite',
      `The records have no source "${sourceId}". Add it to records/sources.`,
    );
  }
  const units = new Map(indicators.map(({ indicatorId, unit }) => [indicatorId, unit]));
  const seen = new Set<string>();
  for (const row of reading.observations) {
    const key = observationKey(row);
    const fault = faultOf(row, reading, units);
    if (fault !== null) throw new UpstreamError('cannot-cite', `${key}: ${fault}.`);
    if (seen.has(key)) throw new UpstreamError('reshaped', `${key}: the upstream has two rows for it.`);
    seen.add(key);
  }
}
