import {
  sourcesDocument,
  type SourceEntry,
  sourceDocument,
  type SourceFeed,
  type SourceObservation,
} from '../../../contract/sources.ts';
import { industries } from '../../../contract/codelists.ts';
import type { Source } from '../../../contract/primitives.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import type { Dataset, PublishedObservation } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { newestEvents } from './events.ts';
import { indicatorFrom, observationFrom, sortedObservations } from './indicators.ts';
import { feedsOf, industriesOf, rowsBySource, subjectNames } from './sourceFeeds.ts';

/** So many values a source's own document holds. */
const MOST_OBSERVATIONS = 100;

interface SourceFacts {
  readonly entry: SourceEntry;
  readonly feeds: readonly SourceFeed[];
}

/**
 * The published rows of each source, in the order of indicators. They stay rows until a document needs them: as
 * documents word them, all values at once would be most of the memory of a large build.
 */
function rowsOfSources(dataset: Dataset): Map<string, PublishedObservation[]> {
  const rows = publishedIndicators(dataset.records.indicators).flatMap(({ indicatorId }) =>
    sortedObservations(indicatorId, dataset),
  );
  return groupBy(rows, ({ sourceId }) => sourceId);
}

/** The newest values of one source with their indicators, as many as its document holds. */
function newestValues(dataset: Dataset): (rows: readonly PublishedObservation[]) => SourceObservation[] {
  const indicators = new Map(dataset.records.indicators.map((row) => [row.indicatorId, row]));
  return (rows) =>
    [...rows]
      .sort((left, right) => compareText(right.timePeriod, left.timePeriod))
      .slice(0, MOST_OBSERVATIONS)
      .flatMap((row) => {
        const of = indicators.get(row.indicatorId);
        if (of === undefined) return [];
        const { id, title, unit } = indicatorFrom(of, dataset);
        return [{ ...observationFrom(row, dataset), indicator: { id, title, unit } }];
      });
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

/** `/sources.json`: every source, also those that only confirm another one; and one document a source. */
export function* sourceDrafts(dataset: Dataset): Generator<DocumentDraft> {
  const ids = [...dataset.sources.keys()].sort(compareText);
  const rows = rowsOfSources(dataset);
  const valuesOf = newestValues(dataset);
  const events = groupBy(newestEvents(dataset), ({ evidence }) => evidence.sourceId);
  const facts = ids.map(dataset.sourceOf).map(factsOf(dataset));
  const tables = Object.fromEntries(
    facts
      .flatMap(({ feeds }) => feeds.map(({ table, title }) => [table, title] as const))
      .sort(([a], [b]) => compareText(a, b)),
  );
  yield draftDocument(sourcesDocument, {
    datasetDate: dataset.date,
    tables,
    entries: facts.map(({ entry }) => entry),
  });
  for (const { entry, feeds } of facts) {
    const own = rows.get(entry.id) ?? [];
    yield draftDocument(sourceDocument(entry.id), {
      datasetDate: dataset.date,
      source: entry,
      feeds: [...feeds],
      observationCount: own.length,
      observations: valuesOf(own),
      events: [...(events.get(entry.id) ?? [])],
    });
  }
}
