import { createHash } from 'node:crypto';
import { apiPaths } from '../../contract/apiPaths.ts';
import { indexDocument, type IndexDocument } from '../../contract/catalog.ts';
import { followDocument } from '../../contract/follow.ts';
import { SCHEMA_VERSION, type Sources } from '../../contract/primitives.ts';
import { compareText } from '../../domain/sorting.ts';
import type { Records } from '../tables/records.ts';
import { withNamedSources } from './namedSources.ts';
import { openDataset, type OpenDataset } from './dataset.ts';
import { draftDocument, type DocumentDraft } from './documentDraft.ts';
import { pricingDrafts } from './documents/aiPricing.ts';
import { boardBreakDraft } from './documents/boardBreaks.ts';
import { bodyDrafts } from './documents/bodies.ts';
import { committeeDrafts } from './documents/committees.ts';
import { changeDrafts } from './documents/changes.ts';
import { developerDrafts } from './documents/developers.ts';
import { evPlanDrafts } from './documents/evPlans.ts';
import { eventDrafts } from './documents/events.ts';
import { gapsDraft } from './documents/gaps.ts';
import { auditDrafts, healthDrafts } from './documents/health.ts';
import { indicatorDrafts } from './documents/indicators.ts';
import { industriesDraft, PageRows } from './documents/industries.ts';
import {
  boardGapDrafts,
  boardHistories,
  boardRankDrafts,
  leaderboardDrafts,
} from './documents/leaderboards.ts';
import { leadDrafts } from './documents/leads.ts';
import { newestValuesDraft } from './documents/newestValues.ts';
import { measuresDraft } from './documents/measures.ts';
import { modelDrafts } from './documents/models.ts';
import { openapiDocument } from './documents/openapi.ts';
import { organizationDrafts } from './documents/organizations.ts';
import { overviewDrafts } from './documents/overview.ts';
import { participationDrafts } from './documents/participation.ts';
import { peakHourDrafts, priceModeDrafts, priceNameDrafts } from './documents/priceTables.ts';
import { registerDrafts } from './documents/register.ts';
import { registerRecordDrafts } from './documents/registerRecords.ts';
import { rulesDraft } from './documents/rules.ts';
import { searchDraft } from './documents/search.ts';
import { sourceDrafts } from './documents/sources.ts';
import { standardDrafts } from './documents/standards.ts';
import { styleControlDrafts } from './documents/styleControl.ts';
import { targetDrafts } from './documents/targets.ts';
import { buildDownloads, downloadsDraft } from './downloads/buildDownloads.ts';
import { textFile, type BuiltFile } from './downloads/builtFile.ts';
import { indicatorFiles } from './downloads/indicatorFiles.ts';
import { calendarFiles, listedCalendars } from './feeds/dateCalendars.ts';
import { feedDocuments, listedFeeds } from './feeds/changeFeeds.ts';
import { listedRules, ruleFiles } from './feeds/ruleFiles.ts';
import { digestFiles, listedDigests } from './feeds/weeklyDigests.ts';

const CITING_KEYS = new Set(['sourceId', 'secondSourceId']);

/** Returns every source id in a document's body, at any depth, in order. */
export function citedSourceIds(body: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (CITING_KEYS.has(key) && typeof inner === 'string') found.add(inner);
        else visit(inner);
      }
    }
  };
  visit(body);
  return found;
}

/** A finished document: the content of the file at its path. */
export interface BuiltDocument {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}

function sourcesOfBody(body: object, dataset: OpenDataset): Sources {
  const ids = [...citedSourceIds(body)].sort(compareText);
  return Object.fromEntries(ids.map((id) => [id, dataset.sourceOf(id)]));
}

const toText = (document: unknown) => `${JSON.stringify(document)}\n`;

function finish(draft: DocumentDraft, dataset: OpenDataset): BuiltDocument {
  const document = draft.seal({
    schemaVersion: SCHEMA_VERSION,
    datasetVersion: dataset.version,
    sources: sourcesOfBody(draft.body, dataset),
  });
  return { path: draft.path, kind: draft.kind, text: toText(document) };
}

type IndexEntry = IndexDocument['documents'][number];

/** Digest and size let clients detect whether a document changed. */
function indexEntry({ path, kind, text }: BuiltDocument): IndexEntry {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path, kind, sha256, bytes: Buffer.byteLength(text) };
}

function* draftsOf(dataset: OpenDataset): Generator<DocumentDraft> {
  const histories = boardHistories(dataset);
  yield* overviewDrafts(dataset, histories);
  yield* leadDrafts(dataset, histories);
  yield* eventDrafts(dataset);
  yield* targetDrafts(dataset);
  yield* sourceDrafts(dataset);
  yield* indicatorDrafts(dataset);
  yield newestValuesDraft(dataset, histories);
  yield* evPlanDrafts(dataset);
  yield* standardDrafts(dataset);
  yield rulesDraft(dataset);
  yield* registerDrafts(dataset);
  yield* registerRecordDrafts(dataset);
  yield* pricingDrafts(dataset);
  yield* priceModeDrafts(dataset);
  yield* priceNameDrafts(dataset);
  yield* peakHourDrafts(dataset);
  yield* modelDrafts(dataset, histories);
  yield* developerDrafts(dataset, histories);
  yield* leaderboardDrafts(histories);
  yield boardBreakDraft(dataset);
  yield* boardGapDrafts(histories);
  yield* boardRankDrafts(histories);
  yield* styleControlDrafts(dataset);
  yield* participationDrafts(dataset);
  yield* bodyDrafts(dataset);
  yield* committeeDrafts(dataset);
  yield* organizationDrafts(dataset);
  yield measuresDraft(dataset);
  yield gapsDraft(dataset);
  yield* changeDrafts(dataset);
  yield searchDraft(dataset, histories);
  yield* healthDrafts(dataset);
  yield* auditDrafts(dataset);
  yield draftDocument(followDocument, {
    feeds: listedFeeds(dataset),
    calendars: listedCalendars(dataset),
    rules: listedRules(dataset),
    weekly: listedDigests(dataset),
  });
}

function* documentsOf(dataset: OpenDataset, downloads: DocumentDraft, siteUrl: string | null) {
  const rows = new PageRows();
  for (const draft of draftsOf(dataset)) {
    rows.see(draft);
    yield finish(draft, dataset);
  }
  yield finish(industriesDraft(dataset, rows), dataset);
  yield finish(downloads, dataset);
  yield { path: apiPaths.openapi(), kind: 'openapi', text: toText(openapiDocument(dataset)) };
  yield* feedDocuments(dataset, siteUrl);
  yield* calendarFiles(dataset, siteUrl);
  yield* ruleFiles(dataset, siteUrl);
  yield* digestFiles(dataset, siteUrl);
}

/** Yields the documents one by one, the index last, so that no two need be in memory at once. */
function* indexedDocuments(
  dataset: OpenDataset,
  downloads: DocumentDraft,
  siteUrl: string | null,
): Generator<BuiltDocument> {
  const entries: IndexEntry[] = [];
  for (const document of documentsOf(dataset, downloads, siteUrl)) {
    entries.push(indexEntry(document));
    yield document;
  }
  const index = draftDocument(indexDocument, {
    title: dataset.title,
    licence: dataset.licence,
    datasetDate: dataset.date,
    documents: entries.sort((left, right) => compareText(left.path, right.path)),
  });
  yield finish(index, dataset);
}

/** Returns the records with source names for documents; downloads have the tables unchanged. */
const documentedDataset = (records: Records): OpenDataset => openDataset(withNamedSources(records));

/**
 * Returns every document of the API, by path. Pure: the same records give the same bytes.
 *
 * @param siteUrl future URL of the site, for the feeds' own URLs; `null` if unknown.
 * @throws if a document violates the contract.
 */
export function buildDocuments(records: Records, siteUrl: string | null = null): readonly BuiltDocument[] {
  const documents = [
    ...indexedDocuments(documentedDataset(records), downloadsDraft(openDataset(records)), siteUrl),
  ];
  return documents.sort((left, right) => compareText(left.path, right.path));
}

/**
 * Yields every file below `/api/v1`: documents and downloads. They are yielded one by one, so that a hundred times
 * larger dataset needs no hundred times more memory for its texts. Pure.
 *
 * @throws if a document violates the contract.
 */
export function* buildFiles(records: Records, siteUrl: string | null = null): Generator<BuiltFile> {
  const dataset = openDataset(records);
  const draft = yield* buildDownloads(dataset);
  yield* indicatorFiles(dataset);
  for (const { path, text } of indexedDocuments(documentedDataset(records), draft, siteUrl))
    yield textFile(path, text);
}
