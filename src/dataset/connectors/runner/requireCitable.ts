import type { Records } from '../../tables/records.ts';
import { UpstreamError, type Proposal, type ProposedObservation, type Reading } from '../connector.ts';
import { observationKey } from '../../derive/observationKey.ts';

/** What names the row in its table. */
function keyOf(proposal: Proposal): string {
  switch (proposal.table) {
    case 'observations':
      return observationKey(proposal.row);
    case 'boardEntries':
      return [proposal.row.boardId, proposal.row.snapshot, proposal.row.model].join('|');
    case 'priceSegments':
      return [proposal.row.modelId, proposal.row.effectiveFrom].join('|');
    case 'models':
      return proposal.row.modelId;
    case 'committees':
      return [proposal.row.list, proposal.row.committee].join('|');
  }
}

/** The day or period at which the row was observed, or `null` where it is a forecast. */
function observedOn(proposal: Proposal): string | null {
  switch (proposal.table) {
    case 'observations':
      return proposal.row.obsStatus === 'F' ? null : proposal.row.timePeriod;
    case 'boardEntries':
      return proposal.row.snapshot;
    case 'priceSegments':
      return proposal.row.priceBasis === 'scheduled' ? null : proposal.row.effectiveFrom;
    case 'models':
      return proposal.row.priceAsOf;
    case 'committees':
      return proposal.row.asOf;
  }
}

/** The row's numbers: one that is none was read from the wrong place. */
function numbersOf({ row }: Proposal): number[] {
  return Object.values(row).filter((value) => typeof value === 'number');
}

function faultOfObservation(row: ProposedObservation, { feed }: Reading, units: ReadonlyMap<string, string>) {
  if (!feed.indicatorIds.includes(row.indicatorId)) return 'its feed does not name the indicator';
  const unit = units.get(row.indicatorId);
  if (unit === undefined) return 'the records have no such indicator';
  return unit === row.unit ? null : `its unit is "${row.unit}", the indicator's is "${unit}"`;
}

/** A row that the records could not cite or place is a fault of its connector, and all of its rows wait. */
function faultOf(proposal: Proposal, reading: Reading, units: ReadonlyMap<string, string>) {
  const { row } = proposal;
  if (row.sourceId !== reading.feed.sourceId) return `it cites "${row.sourceId}", not the feed's own source`;
  if (row.sourceLocator.trim() === '') return 'it has no place in its source';
  if (!numbersOf(proposal).every(Number.isFinite)) return 'one of its values is no number';
  return proposal.table === 'observations' ? faultOfObservation(proposal.row, reading, units) : null;
}

/**
 * Refuses proposals that could not be cited in full, that come twice or that come from the future.
 *
 * @param today the day of the run, or of the records where these are ahead of the clock.
 * @throws UpstreamError `cannot-cite`, or `reshaped` where the upstream says one thing twice or too early.
 */
export function requireCitable(
  reading: Reading,
  { sources, indicators }: Pick<Records, 'sources' | 'indicators'>,
  today: string,
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
  for (const proposal of reading.proposals) {
    const key = keyOf(proposal);
    const fault = faultOf(proposal, reading, units);
    if (fault !== null) throw new UpstreamError('cannot-cite', `${key}: ${fault}.`);
    const day = observedOn(proposal);
    if (day !== null && day > today) {
      throw new UpstreamError('reshaped', `${key}: ${day} has not come yet. A date may be misread.`);
    }
    const id = `${proposal.table} ${key}`;
    if (seen.has(id)) throw new UpstreamError('reshaped', `${key}: the upstream has two rows for it.`);
    seen.add(id);
  }
}
