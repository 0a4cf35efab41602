import { apiPaths } from '../../../contract/apiPaths.ts';
import { sourcesDocument, type SourceEntry } from '../../../contract/sources.ts';
import { industries } from '../../../contract/codelists.ts';
import { sourceDocument, type SourceFeed, type SourceObservation } from '../../../contract/sources.ts';
import type { Source } from '../../../contract/primitives.ts';
import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import { compareText } from '../../derive/compareText.ts';
import { groupBy } from '../../derive/groupBy.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { newestEvents } from './events.ts';
import { indicatorFrom, observationsOf } from './indicators.ts';
import { feedsOf, industriesOf, rowsBySource, subjectNames } from './sourceFeeds.ts';

/** So many values a source's own document holds. */
const MOST_OBSERVATIONS = 100;

interface SourceFacts {
  readonly entry: SourceEntry;
  readonly feeds: readonly SourceFeed[];
}

/** Published values with their indicator, newest first. */
function publishedObservations(dataset: Dataset): SourceObservation[] {
  return publishedIndicators(dataset.records.indicators)
    .flatMap((row) => {
      const { id, title, unit } = indicatorFrom(row, dataset);
      const indicator = { id, title, unit };
      return observationsOf(id, dataset).map((one) => ({ ...one, indicator }));
    })
    .sort((left, right) => compareText(right.timePeriod, left.timePeriod));
}

function factsOf(dataset: Dataset): (source: Source) => SourceFacts {
  // Computed values cite as stored ones do; values that another indicator supersedes feed nothing.
  const observations = publishedIndicators(dataset.records.indicators).flatMap(
    (row) => dataset.observations.get(row.indicatorId) ?? [],
  );
  const bySource = rowsBySource({ ...dataset.records, observations });
  const names = subjectNames(dataset.records);
  const industriesIn = industriesOf(dataset.records);
  return (source) => {
    const rows = bySource.get(source.id) ?? [];
    const feeds = feedsOf(rows, names);
    const named = industriesIn(rows);
    const entry = {
      ...source,
      industries: industries.filter((code) => named.has(code)),
      citedBy: rows.length,
      indicatorCount: feeds.find(({ table }) => table === 'observations')?.itemCount ?? 0,
      feeds: Object.fromEntries(feeds.map((feed) => [feed.table, feed.rows])),
    };
    return { entry, feeds };
  };
}

function pageDraft(
  { entry, feeds }: SourceFacts,
  observations: readonly SourceObservation[],
  events: readonly PolicyEvent[],
  datasetDate: string,
): DocumentDraft {
  return draftDocument('source', apiPaths.source(entry.id), sourceDocument, {
    datasetDate,
    source: entry,
    feeds: [...feeds],
    observationCount: observations.length,
    observations: observations.slice(0, MOST_OBSERVATIONS),
    events: [...events],
  });
}

/** `/sources.json`: every source, also those that only confirm another one; and one document a source. */
export function sourceDrafts(dataset: Dataset): DocumentDraft[] {
  const ids = [...dataset.sources.keys()].sort(compareText);
  const observations = groupBy(publishedObservations(dataset), ({ evidence }) => evidence.sourceId);
  const events = groupBy(newestEvents(dataset), ({ evidence }) => evidence.sourceId);
  const facts = ids.map(dataset.sourceOf).map(factsOf(dataset));
  const tables = Object.fromEntries(
    facts
      .flatMap(({ feeds }) => feeds.map(({ table, title }) => [table, title] as const))
      .sort(([a], [b]) => compareText(a, b)),
  );
  const list = draftDocument('sources', apiPaths.sources(), sourcesDocument, {
    datasetDate: dataset.date,
    tables,
    entries: facts.map(({ entry }) => entry),
  });
  const pages = facts.map((fact) =>
    pageDraft(fact, observations.get(fact.entry.id) ?? [], events.get(fact.entry.id) ?? [], dataset.date),
  );
  return [list, ...pages];
}
