import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { ObservationRow } from '../../tables/records.ts';
import type { ProposedObservation, Reading } from '../connector.ts';
import { observationKey, seriesKey } from '../../derive/rows.ts';
import { proposedRows } from './proposals.ts';

/** A key that both know, with two values. */
export interface Difference {
  readonly known: ObservationRow;
  readonly proposed: ProposedObservation;
}

/** Changes that an upstream has for values. Only `added` is ever written. */
export interface ObservationPlan {
  readonly unchanged: number;
  /** Newer than the newest of their series. */
  readonly added: readonly ProposedObservation[];
  /**
   * The upstream now has another value for a key whose recorded value cites it. A key holds one value: a person
   * decides.
   */
  readonly revised: readonly Difference[];
  /** The records cite another source for this key, and that one has another value. */
  readonly disputed: readonly Difference[];
  /** Keys that the records lack, but not at the end of their series. */
  readonly older: readonly ProposedObservation[];
  /** Keys of series that the records do not follow. */
  readonly unfollowed: readonly ProposedObservation[];
  /** Rows that cite this source, which repeats all years, but are no longer in it. */
  readonly gone: readonly ObservationRow[];
}

function newestPeriods(known: readonly ObservationRow[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const row of known) {
    const series = seriesKey(row);
    if (row.timePeriod > (newest.get(series) ?? '')) newest.set(series, row.timePeriod);
  }
  return newest;
}

function goneRows(reading: Reading, known: readonly ObservationRow[]): ObservationRow[] {
  const { feed } = reading;
  if (feed.extent !== 'history') return [];
  const proposed = new Set(proposedRows(reading, 'observations').map(observationKey));
  const cited = known.filter(({ sourceId }) => sourceId === feed.sourceId);
  return cited.filter(
    (row) => feed.indicatorIds.includes(row.indicatorId) && !proposed.has(observationKey(row)),
  );
}

/**
 * Compares an upstream with the records. It deletes and overwrites nothing: once its additions are recorded, a second
 * run adds nothing.
 */
export function planObservations(reading: Reading, known: readonly ObservationRow[]): ObservationPlan {
  const knownByKey = new Map(known.map((row) => [observationKey(row), row]));
  const newest = newestPeriods(known);

  function verdict(proposed: ProposedObservation) {
    const same = knownByKey.get(observationKey(proposed));
    if (same !== undefined) {
      if (same.value === proposed.value) return 'unchanged';
      return same.sourceId === proposed.sourceId ? 'revised' : 'disputed';
    }
    const last = newest.get(seriesKey(proposed));
    if (last === undefined) return 'unfollowed';
    return proposed.timePeriod > last ? 'added' : 'older';
  }

  const sorted = proposedRows(reading, 'observations').toSorted((a, b) =>
    compareText(observationKey(a), observationKey(b)),
  );
  const groups = groupBy(sorted, verdict);
  const differences = (kind: 'revised' | 'disputed'): Difference[] =>
    (groups.get(kind) ?? []).flatMap((proposed) => {
      const same = knownByKey.get(observationKey(proposed));
      return same === undefined ? [] : [{ known: same, proposed }];
    });
  return {
    unchanged: groups.get('unchanged')?.length ?? 0,
    added: groups.get('added') ?? [],
    revised: differences('revised'),
    disputed: differences('disputed'),
    older: groups.get('older') ?? [],
    unfollowed: groups.get('unfollowed') ?? [],
    gone: goneRows(reading, known),
  };
}
