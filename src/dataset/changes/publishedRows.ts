import { pricingLatestDocument } from '../../contract/aiPricing.ts';
import { API_ROOT } from '../../contract/document.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { committeesDocument, wp29FactsDocument } from '../../contract/participation.ts';
import { eventsDocument } from '../../contract/policyEvent.ts';
import { pricingHistoryDocument } from '../../contract/priceHistory.ts';
import { priceModesDocument } from '../../contract/priceModes.ts';
import { sourcesDocument } from '../../contract/sources.ts';
import { calendarDocument, standardsDocument } from '../../contract/standards.ts';
import type { PublishedRow } from './publishedRow.ts';
import { indicatorRows } from './published/indicatorRows.ts';
import {
  calendarRows,
  committeeRows,
  eventRows,
  factRows,
  planRows,
  sourceRows,
  standardRows,
} from './published/ownRows.ts';
import { modelRows, modeRows, segmentRows } from './published/priceRows.ts';
import { snapshotRows } from './published/snapshotRows.ts';

/** A document of a version: what stands in the file at its path. */
export interface PublishedDocument {
  readonly path: string;
  readonly text: string;
}

type Read = (document: unknown) => PublishedRow[];

const readers = new Map<string, Read>([
  [pricingLatestDocument.path, modelRows],
  [pricingHistoryDocument.path, segmentRows],
  [priceModesDocument.path, modeRows],
  [eventsDocument.path, eventRows],
  [calendarDocument.path, calendarRows],
  [standardsDocument.path, standardRows],
  [planTasksDocument.path, planRows],
  [committeesDocument.path, committeeRows],
  [wp29FactsDocument.path, factRows],
  [sourcesDocument.path, sourceRows],
]);

const INDICATOR = new RegExp(`^${API_ROOT}/indicators/(?!index\\.json$)[^/]+\\.json$`);
const SNAPSHOT = new RegExp(`^${API_ROOT}/leaderboards/[^/]+/\\d{4}-\\d{2}-\\d{2}\\.json$`);

function readerOf(path: string): Read | undefined {
  if (INDICATOR.test(path)) return indicatorRows;
  return SNAPSHOT.test(path) ? snapshotRows : readers.get(path);
}

/**
 * All rows that a version published, from its documents. Documents that only repeat rows of others (the
 * overview, indexes, frontiers) are passed over.
 *
 * @throws ValiError where a document lacks what the comparison needs.
 */
export function publishedRows(documents: readonly PublishedDocument[]): PublishedRow[] {
  return documents.flatMap(({ path, text }) => readerOf(path)?.(JSON.parse(text)) ?? []);
}
