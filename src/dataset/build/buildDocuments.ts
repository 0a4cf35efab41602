import { createHash } from 'node:crypto';
import { apiPaths } from '../../contract/apiPaths.ts';
import { indexDocument } from '../../contract/catalogue.ts';
import { SCHEMA_VERSION, type Sources } from '../../contract/primitives.ts';
import { compareText } from '../derive/compareText.ts';
import type { Records } from '../tables/records.ts';
import { citedSourceIds } from './citedSourceIds.ts';
import { openDataset, type Dataset } from './dataset.ts';
import { draftDocument, type DocumentDraft } from './documentDraft.ts';
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

/**
 * Builds every document of the API from the records. Pure: the same records give the same bytes.
 *
 * @param siteUrl where the site will stand, for the feeds' own addresses; `null` where that is not known.
 * @returns the documents by path. Throws where a document breaks the contract.
 */
export function buildDocuments(records: Records, siteUrl: string | null = null): BuiltDocument[] {
  const dataset = openDataset(records);
  const histories = boardHistories(dataset);
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
  ];
  const documents = [
    ...drafts.map((draft) => finish(draft, dataset)),
    { path: apiPaths.openapi(), kind: 'openapi', text: toText(openapiDocument(dataset)) },
    ...feedDocuments(dataset, siteUrl),
  ].sort((left, right) => compareText(left.path, right.path));
  const index = finish(indexDraft(dataset, documents), dataset);
  return [...documents, index].sort((left, right) => compareText(left.path, right.path));
}
