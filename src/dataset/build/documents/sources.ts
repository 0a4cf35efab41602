import { apiPaths } from '../../../contract/apiPaths.ts';
import { sourcesDocument } from '../../../contract/catalogue.ts';
import { citationCounts } from '../../derive/citationCounts.ts';
import { compareText } from '../../derive/compareText.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';

/** `/sources.json`: every source, also those that only confirm another one, and how often it is cited. */
export function sourceDrafts({ records, sources }: Dataset): DocumentDraft[] {
  const { sources: sourceRows, ...citing } = records;
  const counts = citationCounts(Object.values(citing).flat());
  const entries = sourceRows
    .map(({ sourceId }) => sources.get(sourceId))
    .filter((source) => source !== undefined)
    .map((source) => ({ ...source, citedBy: counts.get(source.id) ?? 0 }))
    .sort((left, right) => compareText(left.id, right.id));
  return [draftDocument('sources', apiPaths.sources(), sourcesDocument, { entries })];
}
