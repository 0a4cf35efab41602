import { leadHistoryDocument, leadsDocument, type Lead } from '../../../contract/overview.ts';
import {
  areBothSmall,
  leadSteps,
  newestCommonPeriod,
  pointsPerTenfold,
  thirdAhead,
  type CommonPeriod,
} from '../../derive/leads.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft } from '../documentDraft.ts';

/**
 * Whether an indicator may say who leads. Of the series computed from one board only the best score does,
 * so that a board counts once; ranks repeat what the scores behind them say.
 */
function speaksOfLeads({ indicatorId, unit }: RowOf<'indicators'>): boolean {
  if (unit === 'rank') return false;
  return !indicatorId.startsWith('lb-') || indicatorId.endsWith('-best-score');
}

/** The observations of one indicator and industry, and how a pair of them is written as a lead. */
interface LeadComparison {
  readonly rows: readonly PublishedObservation[];
  readonly leadOf: (pair: CommonPeriod<PublishedObservation>) => Lead;
}

function comparisonsOf(row: RowOf<'indicators'>, dataset: OpenDataset): LeadComparison[] {
  const { indicatorId, title, panel, leadDirection } = row;
  if (leadDirection === 'none' || !speaksOfLeads(row)) return [];
  const unit = dataset.unitOf(row.unit);
  const comparing = dataset.records.comparisons.find((one) => one.indicatorId === indicatorId);
  const byIndustry = groupBy(dataset.observations.get(indicatorId) ?? [], ({ industry }) => industry);
  const leadIn = (industry: Lead['industry'], pair: CommonPeriod<PublishedObservation>): Lead => {
    const { US, CN } = pair;
    const third = thirdAhead(pair, leadDirection);
    return {
      indicatorId,
      title,
      unit,
      panel,
      industry,
      leadDirection,
      timePeriod: US.timePeriod,
      US: US.value,
      CN: CN.value,
      evidence: { US: evidenceOf(US), CN: evidenceOf(CN) },
      family: comparing?.family ?? null,
      bothSmall: areBothSmall(pair, comparing),
      pointsPerTenfold: pointsPerTenfold(unit, comparing),
      third:
        third === null ? null : { refArea: third.refArea, value: third.value, evidence: evidenceOf(third) },
    };
  };
  return [...byIndustry].map(([industry, rows]) => ({ rows, leadOf: (pair) => leadIn(industry, pair) }));
}

/** `/leads.json`: one line an indicator and industry, by indicator; `/leads/history.json`: how each came to be. */
export function leadDrafts(dataset: OpenDataset): DocumentDraft[] {
  const comparisons = publishedIndicators(dataset.records.indicators).flatMap((row) =>
    comparisonsOf(row, dataset),
  );
  const newest = comparisons.flatMap(({ rows, leadOf }) => {
    const pair = newestCommonPeriod(rows);
    return pair === null ? [] : [leadOf(pair)];
  });
  const history = comparisons.flatMap(({ rows, leadOf }) =>
    leadSteps(rows).map(({ knownOn, pair }) => ({
      ...leadOf(pair),
      knownOn,
    })),
  );
  return [
    draftDocument(leadsDocument, { leads: newest }),
    draftDocument(leadHistoryDocument, { leads: history }),
  ];
}
