import {
  indicatorDocument,
  indicatorIndexDocument,
  type Indicator,
  type IndicatorDocument,
  type IndicatorEntry,
  type Observation,
} from '../../../contract/indicator.ts';
import { revisionKindOfRow } from '../../changes/revisionKind.ts';
import { compareVersions } from '../../changes/versionDay.ts';
import { periodEnd } from '../../../contract/periodDays.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { newestObserved } from '../../../domain/staleness.ts';
import { isPublished, publishedIndicators } from '../../derive/publishedIndicators.ts';
import { observationKey } from '../../derive/rows.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import type { FirstVersion } from '../firstVersions.ts';
import { draftDocument, evidenceOf, type DocumentDraft } from '../documentDraft.ts';
import { withdrawnByIndicator } from './withdrawn.ts';

/**
 * Returns the titles of indicators that count the same in the same unit from other sources, without slices of one
 * table.
 */
function alsoCounted(row: RowOf<'indicators'>, { records, observations }: OpenDataset): string[] {
  const familyOf = (id: string) =>
    records.comparisons.find(({ indicatorId }) => indicatorId === id)?.family ?? null;
  const family = familyOf(row.indicatorId);
  if (family === null) return [];
  const sourcesOf = (id: string) => (observations.get(id) ?? []).map(({ sourceId }) => sourceId);
  const own = new Set(sourcesOf(row.indicatorId));
  return records.indicators
    .filter(({ indicatorId, unit }) => unit === row.unit && familyOf(indicatorId) === family)
    .filter(({ indicatorId }) => {
      const sources = sourcesOf(indicatorId);
      return sources.length > 0 && !sources.some((one) => own.has(one));
    })
    .map(({ title }) => title);
}

/** Returns an indicator in the form of the contract. */
export function indicatorFrom(row: RowOf<'indicators'>, dataset: OpenDataset): Indicator {
  const { indicatorId: id, title, definition, leadDirection, panel, industries, cadence } = row;
  const unit = dataset.unitOf(row.unit);
  const others = alsoCounted(row, dataset);
  const isUnlike = dataset.records.comparisons.some(
    ({ indicatorId, cases }) => indicatorId === id && cases === 'unlike',
  );
  const ofFew = industries.filter((industry) => dataset.isOfFew(id, industry));
  return {
    ...{ id, title, unit, definition, leadDirection, panel, industries, cadence },
    ...(ofFew.length === 0 ? {} : { ofFew }),
    ...(isUnlike ? { isUnlike } : {}),
    ...(others.length === 0 ? {} : { alsoCounted: others }),
  };
}

function derivationFrom({ derivation }: PublishedObservation): Observation['derivation'] {
  if (derivation === null) return null;
  const { method, formula, inputs } = derivation;
  return {
    method,
    formula,
    inputs: inputs.map((input) => {
      const { label, value, text } = input;
      return { label, value, text, evidence: evidenceOf(input) };
    }),
  };
}

/** Returns other sources' readings of the same quantity in the form of the contract. */
export function otherReadingsOf(
  row: PublishedObservation,
  dataset: OpenDataset,
): Observation['otherReadings'] {
  return (dataset.otherReadings.get(observationKey(row)) ?? []).map((other) => ({
    value: other.value,
    unit: dataset.unitOf(other.unit).label,
    evidence: evidenceOf(other),
  }));
}

/** Returns the version that added a value in a sum of rows; `null` if a change of its own is no later. */
const addedInSum = (oldest: RowOf<'changes'> | undefined, first: FirstVersion | null): FirstVersion | null =>
  first === null || (oldest !== undefined && compareVersions(first.version, oldest.version) >= 0)
    ? null
    : first;

/** Returns the changes to a value in later versions, in the form of the contract. */
function publishedRevisions(
  row: PublishedObservation,
  { revisions, causes, firstVersionOf }: OpenDataset,
): Pick<Observation, 'revisions'> {
  const { indicatorId, refArea, timePeriod, industry } = row;
  const found = revisions.get([indicatorId, refArea, timePeriod, industry].join('|')) ?? [];
  const moves = new Set(found.flatMap(({ kind, version: own }) => (kind === 'withdrawn' ? [own] : [])));
  const changes = found.flatMap((one) => {
    const { kind, version, beforeText: before, afterText, reason } = one;
    const after = kind === 'withdrawn' ? before : afterText;
    // To move a number withdraws it at one key and adds it at the other.
    if (after === null || (kind === 'added' && moves.has(version))) return [];
    const place = [one.subject === indicatorId ? null : one.title, one.label];
    const formerly = place.filter((part) => part !== null).join(', ');
    const says = revisionKindOfRow(one, causes);
    return [
      {
        ...{ version, before, after, reason },
        ...(says === undefined ? {} : { says }),
        ...(kind === 'withdrawn' ? { formerly } : {}),
      },
    ];
  });
  const first = addedInSum(found[0], firstVersionOf(row));
  if (first !== null)
    changes.unshift({ ...first, before: null, after: changes[0]?.before ?? String(row.value), reason: null });
  return changes.length === 0 ? {} : { revisions: changes };
}

/** Returns an observation in the form of the contract. */
export function observationFrom(row: PublishedObservation, dataset: OpenDataset): Observation {
  const { refArea, timePeriod, industry, value, obsStatus, publishedOn } = row;
  const evidence = evidenceOf(row);
  const derivation = derivationFrom(row);
  return {
    ...{ refArea, timePeriod, industry, value, obsStatus },
    ...(row.isLowerBound === true ? { isLowerBound: true } : {}),
    ...(row.isUpperBound === true ? { isUpperBound: true } : {}),
    ...{ evidence, publishedOn, derivation, otherReadings: otherReadingsOf(row, dataset) },
    ...publishedRevisions(row, dataset),
  };
}

/**
 * Returns a value for all other documents, without its derivation, which cards load from the indicator's document.
 * Its evidence says that it was computed, with the confidence of its weakest row.
 */
export function publishedValue(row: PublishedObservation) {
  const { refArea, timePeriod, value, obsStatus, isLowerBound, isUpperBound, publishedOn, derivation } = row;
  return {
    ...{ refArea, timePeriod, value, obsStatus },
    ...(isLowerBound === true ? { isLowerBound } : {}),
    ...(isUpperBound === true ? { isUpperBound } : {}),
    publishedOn,
    evidence: { ...evidenceOf(row), ...(derivation === null ? {} : { made: 'computed' as const }) },
  };
}

/** True if any of the compared values is provisional, or covers a part of its period. */
export const partialOf = (rows: readonly PublishedObservation[]): { readonly isPartial?: true } =>
  rows.some(({ obsStatus }) => obsStatus === 'P') ? { isPartial: true } : {};

/** Returns an indicator's observations, by area, industry and period. */
export function sortedObservations(indicatorId: string, dataset: OpenDataset): PublishedObservation[] {
  return [...(dataset.observations.get(indicatorId) ?? [])].sort(
    (left, right) =>
      compareText(left.refArea, right.refArea) ||
      compareText(left.industry, right.industry) ||
      compareText(left.timePeriod, right.timePeriod),
  );
}

/** The same in the form of the contract. */
export function observationsOf(indicatorId: string, dataset: OpenDataset): Observation[] {
  return sortedObservations(indicatorId, dataset).map((row) => observationFrom(row, dataset));
}

function sortedDistinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort(compareText);
}

/** Returns the sources of a value and of its input rows: the terms of all of them apply. */
function sourceIdsOf({ sourceId, derivation }: PublishedObservation): string[] {
  return [sourceId, ...(derivation?.inputs ?? []).map((input) => input.sourceId)];
}

/** Returns when the first of some values was published. A month or a year counts on its last day. */
function firstPublished(observations: readonly PublishedObservation[]): string | null {
  const dates = observations.flatMap(({ publishedOn }) => publishedOn ?? []);
  return dates.sort((left, right) => periodEnd(left) - periodEnd(right))[0] ?? null;
}

type WithdrawnValues = IndicatorDocument['withdrawn'];

interface ListedFacts {
  readonly periods: readonly string[];
  readonly refAreas: readonly IndicatorEntry['refAreas'][number][];
  readonly sourceIds: readonly string[];
}

/** Returns the list facts of an indicator: about its values or, if all were withdrawn, about those. */
function listedOf(observations: readonly PublishedObservation[], withdrawn: WithdrawnValues): ListedFacts {
  const rows = observations.length > 0 ? observations : withdrawn;
  return {
    periods: sortedDistinct(rows.map(({ timePeriod }) => timePeriod)),
    refAreas: sortedDistinct(rows.map(({ refArea }) => refArea)),
    sourceIds:
      observations.length > 0
        ? observations.flatMap(sourceIdsOf)
        : withdrawn.map(({ evidence }) => evidence.sourceId),
  };
}

function listedIndicator(
  row: RowOf<'indicators'>,
  withdrawn: WithdrawnValues,
  dataset: OpenDataset,
): IndicatorEntry | null {
  const observations = isPublished(row) ? (dataset.observations.get(row.indicatorId) ?? []) : [];
  const { periods, refAreas, sourceIds } = listedOf(observations, withdrawn);
  const [firstPeriod] = periods;
  const lastPeriod = periods.at(-1);
  if (firstPeriod === undefined || lastPeriod === undefined) return null;
  return {
    ...indicatorFrom(row, dataset),
    observationCount: observations.length,
    withdrawnCount: withdrawn.length,
    firstPeriod,
    lastPeriod,
    newestObserved: newestObserved(
      observations.map(({ timePeriod, obsStatus, value }) => ({
        period: timePeriod,
        status: obsStatus,
        value,
      })),
    ),
    knownFrom: firstPublished(observations),
    refAreas: [...refAreas],
    licences: sortedDistinct(sourceIds.map((id) => dataset.sourceOf(id).licence)),
  };
}

/** Returns the published indicators that have observations, as list entries. */
export function indicatorEntries(dataset: OpenDataset): IndicatorEntry[] {
  const withdrawn = withdrawnByIndicator(dataset);
  const entries = publishedIndicators(dataset.records.indicators).map((row) =>
    listedIndicator(row, withdrawn.get(row.indicatorId) ?? [], dataset),
  );
  return entries.filter((entry) => entry !== null).filter(({ observationCount }) => observationCount > 0);
}

/** Returns all published indicators as list entries, including those whose values were all withdrawn. */
export function listedEntries(dataset: OpenDataset): IndicatorEntry[] {
  const withdrawn = withdrawnByIndicator(dataset);
  const shown = publishedIndicators(dataset.records.indicators, (id) => withdrawn.has(id));
  return shown
    .map((row) => listedIndicator(row, withdrawn.get(row.indicatorId) ?? [], dataset))
    .filter((entry) => entry !== null);
}

const targetsIn = (rows: readonly RowOf<'targets'>[] | undefined): Pick<IndicatorDocument, 'targets'> =>
  rows === undefined ? {} : { targets: rows.map(({ targetId: id, title, setOn }) => ({ id, title, setOn })) };

/**
 * Drafts `/indicators/index.json` and one document per indicator. An indicator whose values were all withdrawn keeps
 * its list entry and its document.
 */
export function* indicatorDrafts(dataset: OpenDataset): Generator<DocumentDraft> {
  const withdrawn = withdrawnByIndicator(dataset);
  const targets = groupBy(dataset.records.targets, ({ indicatorId }) => indicatorId);
  const shown = publishedIndicators(dataset.records.indicators, (id) => withdrawn.has(id));
  yield draftDocument(indicatorIndexDocument, { indicators: listedEntries(dataset) });
  for (const row of shown) {
    yield draftDocument(indicatorDocument(row.indicatorId), {
      indicator: indicatorFrom(row, dataset),
      observations: isPublished(row) ? observationsOf(row.indicatorId, dataset) : [],
      ...targetsIn(targets.get(row.indicatorId)),
      withdrawn: withdrawn.get(row.indicatorId) ?? [],
    });
  }
}
