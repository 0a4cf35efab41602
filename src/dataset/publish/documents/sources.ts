import { Industry } from '../../../contract/codelists.ts';
import type { Source } from '../../../contract/primitives.ts';
import {
  sourceDocument,
  sourcesDocument,
  type FeedItem,
  type SourceEntry,
  type SourceFeed,
  type SourceObservation,
} from '../../../contract/sources.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { citationsOf, subjectOfRow, type SubjectNames } from '../../derive/rows.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import { tables, type Records } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { newestEvents } from './events.ts';
import { indicatorFrom, observationFrom, sortedObservations } from './indicators.ts';

/** Maximum number of items listed per table: a source of thousands of rows needs no longer document. */
const MOST_FEED_ITEMS = 60;
/** Tables about one industry whose rows do not name it. */
const AI_ONLY = new Set([
  'models',
  'price-segments',
  'price-modes',
  'peak-hours',
  'cny-price-runs',
  'price-claims',
]);

/** Tables that do not cite: sources themselves, and changes, which only report rows of other tables. */
const NOT_CITING = new Set(['sources', 'changes']);

interface CitingTable {
  readonly table: string;
  readonly title: string;
  readonly key: readonly string[];
}

/** References the row itself instead of copying its fields: there are as many of these as rows in the records. */
interface CitingRow {
  readonly row: object;
  readonly of: CitingTable;
}

/** Returns the rows that cite each source, by source, in the order of tables and lines. One pass over all rows. */
export function rowsBySource(records: Readonly<Record<string, readonly object[]>>): Map<string, CitingRow[]> {
  const found = new Map<string, CitingRow[]>();
  const definitions = new Map<string, { path: string; title: string; key: readonly string[] }>(
    Object.entries(tables),
  );
  for (const [name, rows] of Object.entries(records)) {
    const definition = definitions.get(name);
    if (NOT_CITING.has(name) || definition === undefined) continue;
    const { path: table, title, key } = definition;
    const of: CitingTable = { table, title, key };
    for (const row of rows) {
      for (const id of citationsOf(row)) {
        const group = found.get(id);
        if (group === undefined) found.set(id, [{ row, of }]);
        else group.push({ row, of });
      }
    }
  }
  return found;
}

/** Returns the subjects of rows that have no title of their own. */
export function subjectNames(records: Records): SubjectNames {
  return new Map([
    ['indicatorId', new Map(records.indicators.map((row) => [row.indicatorId, row.title]))],
    ['boardId', new Map(records.boards.map((row) => [row.boardId, row.title]))],
    ['modelId', new Map(records.models.map((row) => [row.modelId, row.name]))],
    ['taskId', new Map(records.planTasks.map((row) => [row.taskId, row.title]))],
    ['fromTaskId', new Map(records.planTasks.map((row) => [row.taskId, row.title]))],
    ['bodyId', new Map(records.bodies.map((row) => [row.bodyId, row.name]))],
  ]);
}

function feedOfRows(rows: readonly CitingRow[], names: SubjectNames): Omit<SourceFeed, 'table' | 'title'> {
  const items = new Map<string, FeedItem>();
  for (const { row, of } of rows) {
    const { id, title } = subjectOfRow(row, of.key, names);
    const known = items.get(id);
    if (known === undefined) items.set(id, { id, title, rows: 1 });
    else known.rows += 1;
  }
  const sorted = [...items.values()].sort((a, b) => b.rows - a.rows || compareText(a.id, b.id));
  return { rows: rows.length, itemCount: sorted.length, items: sorted.slice(0, MOST_FEED_ITEMS) };
}

/**
 * Returns the uses of a source by table: the table with most rows first, and within it the subject with most rows.
 */
export function feedsOf(rows: readonly CitingRow[], names: SubjectNames): SourceFeed[] {
  return [...groupBy(rows, ({ of }) => of.table)]
    .map(([table, group]) => ({ table, title: group[0]?.of.title ?? table, ...feedOfRows(group, names) }))
    .sort((a, b) => b.rows - a.rows || compareText(a.table, b.table));
}

/** Returns a function that finds the industries of rows, named by themselves or through their board or body. */
export function industriesOf(records: Records): (rows: readonly CitingRow[]) => Set<Industry> {
  const boards = new Map(records.boards.map((row) => [row.boardId, row.industries]));
  const bodies = new Map(records.bodies.map((row) => [row.bodyId, row.industries]));
  const listIn = (map: ReadonlyMap<string, readonly Industry[]>, id: unknown): readonly unknown[] =>
    typeof id === 'string' ? (map.get(id) ?? []) : [];
  const named = ({ row, of }: CitingRow): readonly unknown[] => {
    const own: unknown = Reflect.get(row, 'industries');
    if (Array.isArray(own)) return own;
    if ('industry' in row) return [row.industry];
    if (AI_ONLY.has(of.table)) return ['ai'];
    return [...listIn(boards, Reflect.get(row, 'boardId')), ...listIn(bodies, Reflect.get(row, 'bodyId'))];
  };
  return (rows) => new Set(rows.flatMap(named).filter(Industry.is));
}

/** Maximum number of values in a source's own document. */
const MOST_OBSERVATIONS = 100;

interface SourceEntryFacts {
  readonly entry: SourceEntry;
  readonly feeds: readonly SourceFeed[];
}

/**
 * Returns the published rows of each source, in the order of indicators. They remain rows until a document needs
 * them: in document form, all values at once would be most of the memory of a large build.
 */
function rowsOfSources(dataset: OpenDataset): Map<string, PublishedObservation[]> {
  const rows = publishedIndicators(dataset.records.indicators).flatMap(({ indicatorId }) =>
    sortedObservations(indicatorId, dataset),
  );
  return groupBy(rows, ({ sourceId }) => sourceId);
}

/** Returns the newest values of one source with their indicators, as many as its document holds. */
function newestOfSource(
  dataset: OpenDataset,
): (rows: readonly PublishedObservation[]) => SourceObservation[] {
  const indicators = new Map(dataset.records.indicators.map((row) => [row.indicatorId, row]));
  return (rows) =>
    [...rows]
      .sort((left, right) => compareText(right.timePeriod, left.timePeriod))
      .slice(0, MOST_OBSERVATIONS)
      .flatMap((row) => {
        const of = indicators.get(row.indicatorId);
        if (of === undefined) return [];
        const { id, title, unit, industries } = indicatorFrom(of, dataset);
        return [{ ...observationFrom(row, dataset), indicator: { id, title, unit, industries } }];
      });
}

function sourceFactsFrom(dataset: OpenDataset): (source: Source) => SourceEntryFacts {
  // Computed values cite sources like stored ones; superseded values count for none.
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
      industries: Industry.codes.filter((code) => named.has(code)),
      citedBy: rows.length,
      indicatorCount: feeds.find(({ table }) => table === 'observations')?.itemCount ?? 0,
      feeds: Object.fromEntries(feeds.map((feed) => [feed.table, feed.rows])),
    };
    return { entry, feeds };
  };
}

/**
 * Drafts `/sources.json`: every source, including those that only confirm another one; and one document per source.
 */
export function* sourceDrafts(dataset: OpenDataset): Generator<DocumentDraft> {
  const ids = [...dataset.sources.keys()].sort(compareText);
  const rows = rowsOfSources(dataset);
  const valuesOf = newestOfSource(dataset);
  const events = groupBy(newestEvents(dataset), ({ evidence }) => evidence.sourceId);
  const facts = ids.map(dataset.sourceOf).map(sourceFactsFrom(dataset));
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
