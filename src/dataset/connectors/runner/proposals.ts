import { observationKey } from '../../derive/rows.ts';
import { tables, type Records } from '../../tables/records.ts';
import {
  UpstreamError,
  type Proposal,
  type ProposedObservation,
  type ProposedRow,
  type ProposedTable,
  type Reading,
} from '../connector.ts';

const isFor =
  <Name extends ProposedTable>(table: Name) =>
  (proposal: {
    table: ProposedTable;
    row: ProposedRow<ProposedTable>;
  }): proposal is { table: Name; row: ProposedRow<Name> } =>
    proposal.table === table;

/** Returns the rows that a reading proposes for one table, in the order of the upstream. */
export function proposedRows<Name extends ProposedTable>(
  { proposals }: Pick<Reading, 'proposals'>,
  table: Name,
): ProposedRow<Name>[] {
  return proposals.filter(isFor(table)).map(({ row }) => row);
}

/** Returns the key of the row in its table. */
function proposalKey({ table, row }: Proposal): string {
  if (table === 'observations') return observationKey(row);
  const fields = new Map<string, unknown>(Object.entries(row));
  return tables[table].key.map((field) => fields.get(field)).join('|');
}

/** Returns the day or period at which the row was observed; `null` for a forecast. */
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

/** True if a row is about a day later than the dataset's date. The date of a model is that of its prices. */
export function isYounger(proposal: Proposal, day: string): boolean {
  return proposal.table !== 'models' && (observedOn(proposal) ?? '') > day;
}

/** Returns the row's numbers: NaN means that one was read from the wrong place. */
function numbersOf({ row }: Proposal): number[] {
  return Object.values(row).filter((value) => typeof value === 'number');
}

function faultOfObservation(row: ProposedObservation, { feed }: Reading, units: ReadonlyMap<string, string>) {
  if (!feed.indicatorIds.includes(row.indicatorId)) return 'its feed does not name the indicator';
  const unit = units.get(row.indicatorId);
  if (unit === undefined) return 'the records have no such indicator';
  return unit === row.unit ? null : `its unit is "${row.unit}", the indicator's is "${unit}"`;
}

/** A row that cannot be cited or placed is a bug of its connector, and blocks all of its rows. */
function proposalFault(proposal: Proposal, reading: Reading, units: ReadonlyMap<string, string>) {
  const { row } = proposal;
  if (row.sourceId !== reading.feed.sourceId) return `it cites "${row.sourceId}", not the feed's own source`;
  if (row.sourceLocator.trim() === '') return 'it has no place in its source';
  if (!numbersOf(proposal).every(Number.isFinite)) return 'one of its values is no number';
  return proposal.table === 'observations' ? faultOfObservation(proposal.row, reading, units) : null;
}

/**
 * Rejects proposals that cannot be fully cited, occur twice or are from the future.
 *
 * @param today day of the run, or of the records if these are ahead of the clock.
 * @throws UpstreamError `cannot-cite`, or `reshaped` if the upstream states one thing twice or too early.
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
    const key = proposalKey(proposal);
    const fault = proposalFault(proposal, reading, units);
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

/** Adds a place to rows that are not written yet, for the messages of rules. */
function withPlaces<Row>(rows: readonly Row[]) {
  return rows.map((row, index) => ({ ...row, at: { file: 'proposed row', line: index + 1 } }));
}

/**
 * Returns the records with the proposals added. The dataset's date changes with its next version, not with a
 * proposal: until then the day of the run applies.
 */
export function withProposals(records: Records, proposals: readonly Proposal[], day: string): Records {
  const added = { proposals };
  return {
    ...records,
    dataset: records.dataset.map((fact) => (fact.key === 'date' ? { ...fact, value: day } : fact)),
    observations: [...records.observations, ...withPlaces(proposedRows(added, 'observations'))],
    boardEntries: [...records.boardEntries, ...withPlaces(proposedRows(added, 'boardEntries'))],
    priceSegments: [...records.priceSegments, ...withPlaces(proposedRows(added, 'priceSegments'))],
    models: [...records.models, ...withPlaces(proposedRows(added, 'models'))],
    committees: [...records.committees, ...withPlaces(proposedRows(added, 'committees'))],
  };
}
