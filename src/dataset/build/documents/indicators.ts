import { apiPaths } from '../../../contract/apiPaths.ts';
import {
  indicatorDocument,
  indicatorIndexDocument,
  type Indicator,
  type IndicatorEntry,
  type Observation,
} from '../../../contract/indicator.ts';
import { compareText } from '../../derive/compareText.ts';
import { newestObserved } from '../../derive/newestObserved.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import { observationKey } from '../../derive/observationKey.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset, PublishedObservation } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';

/** An indicator in the contract's words. */
export function indicatorFrom(row: RowOf<'indicators'>, dataset: Dataset): Indicator {
  const { indicatorId: id, title, definition, leadDirection, panel, industries, cadence } = row;
  return { id, title, unit: dataset.unitOf(row.unit), definition, leadDirection, panel, industries, cadence };
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

function otherReadingsOf(row: PublishedObservation, dataset: Dataset): Observation['otherReadings'] {
  return (dataset.otherReadings.get(observationKey(row)) ?? []).map((other) => ({
    value: other.value,
    unit: dataset.unitOf(other.unit).label,
    evidence: evidenceOf(other),
  }));
}

/** An observation in the contract's words. */
function observationFrom(row: PublishedObservation, dataset: Dataset): Observation {
  const { refArea, timePeriod, industry, value, obsStatus, publishedOn } = row;
  const evidence = evidenceOf(row);
  const derivation = derivationFrom(row);
  return {
    ...{ refArea, timePeriod, industry, value, obsStatus },
    ...{ evidence, publishedOn, derivation, otherReadings: otherReadingsOf(row, dataset) },
  };
}

/** An indicator's observations, by area, industry and period. */
export function observationsOf(indicatorId: string, dataset: Dataset): Observation[] {
  const rows = [...(dataset.observations.get(indicatorId) ?? [])].sort(
    (left, right) =>
      compareText(left.refArea, right.refArea) ||
      compareText(left.industry, right.industry) ||
      compareText(left.timePeriod, right.timePeriod),
  );
  return rows.map((row) => observationFrom(row, dataset));
}

function sortedDistinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort(compareText);
}

/** The sources of a value, and of the rows that it was computed from: the terms of all of them hold. */
function sourceIdsOf({ sourceId, derivation }: PublishedObservation): string[] {
  return [sourceId, ...(derivation?.inputs ?? []).map((input) => input.sourceId)];
}

function entryFrom(row: RowOf<'indicators'>, dataset: Dataset): IndicatorEntry | null {
  const observations = dataset.observations.get(row.indicatorId) ?? [];
  const periods = sortedDistinct(observations.map(({ timePeriod }) => timePeriod));
  const [firstPeriod] = periods;
  const lastPeriod = periods.at(-1);
  if (firstPeriod === undefined || lastPeriod === undefined) return null;
  return {
    ...indicatorFrom(row, dataset),
    observationCount: observations.length,
    firstPeriod,
    lastPeriod,
    newestObserved: newestObserved(observations),
    refAreas: sortedDistinct(observations.map(({ refArea }) => refArea)),
    licences: sortedDistinct(observations.flatMap(sourceIdsOf).map((id) => dataset.sourceOf(id).licence)),
  };
}

/** The published indicators that have observations, as list entries. */
export function indicatorEntries(dataset: Dataset): IndicatorEntry[] {
  const entries = publishedIndicators(dataset.records.indicators).map((row) => entryFrom(row, dataset));
  return entries.filter((entry) => entry !== null);
}

/** `/indicators/index.json` and one document an indicator. */
export function indicatorDrafts(dataset: Dataset): DocumentDraft[] {
  const each = publishedIndicators(dataset.records.indicators).map((row) =>
    draftDocument('indicator', apiPaths.indicator(row.indicatorId), indicatorDocument, {
      indicator: indicatorFrom(row, dataset),
      observations: observationsOf(row.indicatorId, dataset),
      withdrawn: [],
    }),
  );
  const index = draftDocument('indicator-index', apiPaths.indicators(), indicatorIndexDocument, {
    indicators: indicatorEntries(dataset),
  });
  return [index, ...each];
}
