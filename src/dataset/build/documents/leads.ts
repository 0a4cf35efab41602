import { apiPaths } from '../../../contract/apiPaths.ts';
import { leadsDocument, type Lead } from '../../../contract/overview.ts';
import { groupBy } from '../../derive/groupBy.ts';
import { newestCommonPeriod } from '../../derive/newestCommonPeriod.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';

/**
 * Whether an indicator may say who leads. Of the series computed from one board only the best score does,
 * so that a board counts once; ranks repeat what the scores behind them say.
 */
function speaksOfLeads({ indicatorId, unit }: RowOf<'indicators'>): boolean {
  if (unit === 'rank') return false;
  return !indicatorId.startsWith('lb-') || indicatorId.endsWith('-best-score');
}

function leadsOf(row: RowOf<'indicators'>, dataset: Dataset): Lead[] {
  const { indicatorId, title, panel, leadDirection } = row;
  if (leadDirection === 'none' || !speaksOfLeads(row)) return [];
  const byIndustry = groupBy(dataset.observations.get(indicatorId) ?? [], ({ industry }) => industry);
  return [...byIndustry].flatMap(([industry, rows]) => {
    const pair = newestCommonPeriod(rows);
    if (pair === null) return [];
    return [
      {
        indicatorId,
        title,
        unit: dataset.unitOf(row.unit),
        panel,
        industry,
        leadDirection,
        timePeriod: pair.US.timePeriod,
        US: pair.US.value,
        CN: pair.CN.value,
        evidence: { US: evidenceOf(pair.US), CN: evidenceOf(pair.CN) },
      },
    ];
  });
}

/** `/leads.json`: one line an indicator and industry, by indicator. */
export function leadDrafts(dataset: Dataset): DocumentDraft[] {
  const leads = publishedIndicators(dataset.records.indicators).flatMap((row) => leadsOf(row, dataset));
  return [draftDocument('leads', apiPaths.leads(), leadsDocument, { leads })];
}
