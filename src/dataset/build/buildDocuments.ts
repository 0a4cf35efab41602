import { createHash } from 'node:crypto';
import { apiPaths } from '../../contract/apiPaths.ts';
import { indexDocument } from '../../contract/catalogue.ts';
import { SCHEMA_VERSION, type Sources } from '../../contract/primitives.ts';
import { compareText } from '../derive/compareText.ts';
import type { Records } from '../tables/records.ts';
import { citedSourceIds } from './citedSourceIds.ts';
import { openDataset, type Dataset } from './dataset.ts';
import { draftDocument, type DocumentDraft } from './documentDraft.ts';
import { buildDownloads } from './downloads/buildDownloads.ts';
import { textFile, type BuiltFile } from './downloads/builtFile.ts';
import { pricingDrafts } from './documents/aiPricing.ts';
import { changeDrafts } from './documents/changes.ts';
import { healthDrafts } from './documents/health.ts';
import { eventDrafts } from './documents/events.ts';
import { evPlanDrafts } from './documents/evPlans.ts';
import { indicatorDrafts } from './documents/indicators.ts';
import { industryDrafts } from './documents/industries.ts';
import { boardHistories, leaderboardDrafts } from './documents/leaderboards.ts';
import { leadDrafts } from './documents/leads.ts';
import { openapiDocument } from './documents/openapi.ts';
import { overviewDrafts } from './documents/overview.ts';
import { participationDrafts } from './documents/participation.ts';
import { sourceDrafts } from './documents/sources.ts';
import { targetDrafts } from './documents/targets.ts';
import { feedDocuments } from './feeds/feedDocuments.ts';

/** A finished document: what stands in the file at its path. */
export interface BuiltDocument {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}

function citedSources(body: object, dataset: Dataset): Sources {
  const ids = [...citedSourceIds(body)].sort(compareText);
  return Object.fromEntries(ids.map((id) => [id, dataset.sourceOf(id)]));
}

const toText = (document: unknown) => `${JSON.stringify(document)}\n`;

function finish(draft: DocumentDraft, dataset: Dataset): BuiltDocument {
  const document = draft.seal({
    schemaVersion: SCHEMA_VERSION,
    datasetVersion: dataset.version,
    sources: citedSources(draft.body, dataset),
  });
  return { path: draft.path, kind: draft.kind, text: toText(document) };
}

/** Describes every other document: its digest and size let a reader tell whether it changed. */
function indexDraft(dataset: Dataset, documents: readonly BuiltDocument[]): DocumentDraft {
  return draftDocument('index', apiPaths.index(), indexDocument, {
    title: dataset.title,
    licence: dataset.licence,
    datasetDate: dataset.date,
    documents: documents.map(({ path, kind, text }) => ({
      path,
      kind,
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
    })),
  });
}

interface BuiltDataset {
  /** By path. */
  readonly documents: readonly BuiltDocument[];
  /** What is offered for download. */
  readonly downloads: readonly BuiltFile[];
}

/** The documents alone, by path. Throws where one breaks the contract. */
export function buildDocuments(records: Records, siteUrl: string | null = null): readonly BuiltDocument[] {
  return buildDataset(records, siteUrl).documents;
}

/**
 * Builds every document of the API, and every file for download, from the records. Pure: the same records
 * give the same bytes.
 *
 * @param siteUrl where the site will stand, for the feeds' own addresses; `null` where that is not known.
 * @returns documents and files. Throws where a document breaks the contract.
 */
export function buildDataset(records: Records, siteUrl: string | null = null): BuiltDataset {
  const dataset = openDataset(records);
  const histories = boardHistories(dataset);
  const { files: downloads, draft: downloadList } = buildDownloads(dataset);
  const drafts = [
    ...industryDrafts(dataset),
    ...overviewDrafts(dataset, histories),
    ...leadDrafts(dataset),
    ...eventDrafts(dataset),
    ...targetDrafts(dataset),
    ...sourceDrafts(dataset),
    ...indicatorDrafts(dataset),
    ...evPlanDrafts(dataset),
    ...pricingDrafts(dataset),
    ...leaderboardDrafts(histories),
    ...participationDrafts(dataset),
    ...changeDrafts(dataset),
    ...healthDrafts(dataset),
    downloadList,
  ];
  const documents = [
    ...drafts.map((draft) => finish(draft, dataset)),
    { path: apiPaths.openapi(), kind: 'openapi', text: toText(openapiDocument(dataset)) },
    ...feedDocuments(dataset, siteUrl),
  ].sort((left, right) => compareText(left.path, right.path));
  const index = finish(indexDraft(dataset, documents), dataset);
  return {
    documents: [...documents, index].sort((left, right) => compareText(left.path, right.path)),
    downloads,
  };
}

/** Documents and downloads alike, as they are written. */
export function filesOf({ documents, downloads }: BuiltDataset): BuiltFile[] {
  return [...documents.map(({ path, text }) => textFile(path, text)), ...downloads];
}
