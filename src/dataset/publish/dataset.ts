import type { Making } from '../../contract/codelists.ts';
import { source, type Source, type Unit } from '../../contract/primitives.ts';
import type { Records, RowOf } from '../tables/records.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { ComputedObservation } from '../derive/indicators/derivationMethod.ts';
import { deriveObservations } from '../derive/indicators/deriveObservations.ts';
import { causesOf, type Causes } from '../changes/revisionKind.ts';
import { compareVersions } from '../changes/versionDay.ts';
import { published } from './documentDraft.ts';
import { firstVersionsOf } from './firstVersions.ts';
import { ofFewThings, type OfFew } from '../derive/fewThings.ts';
import { boundKey, boundsOf, makingOf, observationKey } from '../derive/rows.ts';

/** A published observation: stored with its source, or computed with its derivation. */
export interface PublishedObservation extends Omit<ComputedObservation, 'derivation'> {
  readonly derivation: ComputedObservation['derivation'] | null;
  /** Way in which a stored value was obtained, if its source does not state it. */
  readonly made?: Making | undefined;
}

/** The records with the lookups that every builder uses. */
export interface OpenDataset {
  readonly records: Records;
  readonly version: string;
  readonly date: string;
  readonly title: string;
  readonly licence: string;
  readonly sources: ReadonlyMap<string, Source>;
  /** Stored and computed observations by indicator: builders read these, never the rows of the records. */
  readonly observations: ReadonlyMap<string, readonly PublishedObservation[]>;
  /** Readings of other sources, by the key of their observation. */
  readonly otherReadings: ReadonlyMap<string, readonly RowOf<'otherReadings'>[]>;
  /** Changes to single observations in later versions, by the key of their observation, oldest first. */
  readonly revisions: ReadonlyMap<string, readonly RowOf<'changes'>[]>;
  /** Version that added an observation, where its own changes do not tell. */
  readonly firstVersionOf: ReturnType<typeof firstVersionsOf<PublishedObservation>>;
  /** Verdicts of revisions on the rows before them. */
  readonly causes: Causes;
  readonly unitOf: (code: string) => Unit;
  readonly isOfFew: OfFew;
  readonly sourceOf: (id: string) => Source;
}

/** Returns a lookup in a map that throws if a record refers to a missing entry: the linter lets none through. */
function lookUp<T>(map: ReadonlyMap<string, T>, kind: string): (id: string) => T {
  return (id) => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`The records have no ${kind} "${id}".`);
    return found;
  };
}

const sourceFrom = (row: RowOf<'sources'>): Source => published(source, { ...row, id: row.sourceId });

function storedObservations(records: Records, sourceOf: OpenDataset['sourceOf']): PublishedObservation[] {
  const madeOf = makingOf(records);
  const [lower, upper] = [boundsOf(records.lowerBounds), boundsOf(records.upperBounds)];
  return records.observations.map((row) => ({
    ...row,
    ...(lower.has(boundKey(row)) ? { isLowerBound: true as const } : {}),
    ...(upper.has(boundKey(row)) ? { isUpperBound: true as const } : {}),
    made: madeOf(row),
    publishedOn: sourceOf(row.sourceId).publishedOn,
    derivation: null,
  }));
}

/**
 * Returns the changes of single observations by the key that the number has now, oldest first: those that added it,
 * revised it, gave it another citation or moved it here, with those before under its former key.
 */
function historiesOf({ changes }: Records): Map<string, RowOf<'changes'>[]> {
  const rows = changes
    .filter(({ table, key }) => table === 'observations' && key !== null)
    .sort((a, b) => compareVersions(a.version, b.version));
  const keyOf = ({ subject, key }: RowOf<'changes'>) => `${subject}|${String(key)}`;
  const found = new Map<string, RowOf<'changes'>[]>();
  for (const row of rows) {
    const own = found.get(keyOf(row)) ?? [];
    if (row.kind !== 'withdrawn') found.set(keyOf(row), [...own, row]);
    else if (row.movedTo !== null) {
      // The next number with its former key is another one.
      found.delete(keyOf(row));
      found.set(row.movedTo, [...own, row, ...(found.get(row.movedTo) ?? [])]);
    }
  }
  return found;
}

/**
 * Indexes the records and computes their derivations. Throws if the dataset does not state its version, date, title
 * and licence.
 */
export function openDataset(records: Records): OpenDataset {
  const fact = lookUp(new Map(records.dataset.map(({ key, value }) => [key, value])), 'dataset fact');
  const sources = new Map(records.sources.map((row) => [row.sourceId, sourceFrom(row)]));
  const units = new Map(records.units.map(({ unit, label, kind }) => [unit, { code: unit, label, kind }]));
  const sourceOf = lookUp(sources, 'source');
  const observations = groupBy(
    [...storedObservations(records, sourceOf), ...deriveObservations(records)],
    (row) => row.indicatorId,
  );
  const revisions = historiesOf(records);
  return {
    records,
    version: fact('version'),
    date: fact('date'),
    title: fact('title'),
    licence: fact('licence'),
    sources,
    observations,
    otherReadings: groupBy(records.otherReadings, observationKey),
    revisions,
    firstVersionOf: firstVersionsOf(records.changes, observations, (row) =>
      revisions.has(observationKey(row)),
    ),
    causes: causesOf(records),
    unitOf: lookUp(units, 'unit'),
    isOfFew: ofFewThings(records),
    sourceOf,
  };
}
