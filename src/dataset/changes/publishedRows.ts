import { API_ROOT, apiPaths } from '../../contract/apiPaths.ts';
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
  [apiPaths.pricingLatest(), modelRows],
  [apiPaths.pricingHistory(), segmentRows],
  [apiPaths.priceModes(), modeRows],
  [apiPaths.events(), eventRows],
  [apiPaths.calendar(), calendarRows],
  [apiPaths.standards(), standardRows],
  [apiPaths.planTasks(), planRows],
  [apiPaths.committees(), committeeRows],
  [apiPaths.wp29Facts(), factRows],
  [apiPaths.sources(), sourceRows],
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
