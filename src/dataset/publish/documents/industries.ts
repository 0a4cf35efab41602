import { industriesDocument } from '../../../contract/catalog.ts';
import { industryCounts, publishedIndicators } from '../../derive/publishedIndicators.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { vehicleStandards } from './evPlans.ts';
import { newestCommittees } from './participation.ts';

/** `/industries.json`: what each industry has to show, by panel. Events belong to the policy panel. */
export function industryDrafts({ records, date }: OpenDataset): DocumentDraft[] {
  const indicators = publishedIndicators(records.indicators);
  const indicatorsOf = (panel: string) => indicators.filter((row) => row.panel === panel);
  const models = records.models.map(() => ({ industries: ['ai'] as const }));
  const counts = industryCounts({
    'ev-plans': [
      ...indicatorsOf('ev-plans'),
      ...records.planTasks,
      ...vehicleStandards(records.standards),
      ...records.calendar,
    ],
    'ai-pricing': [...indicatorsOf('ai-pricing'), ...models],
    leaderboards: [...indicatorsOf('leaderboards'), ...records.boards],
    participation: [...indicatorsOf('participation'), ...newestCommittees(records.committees)],
    policy: [...indicatorsOf('policy'), ...records.events],
    overview: indicatorsOf('overview'),
  });
  const industries = counts.map(({ id, total, panels }) => ({ id, total, panels }));
  return [draftDocument(industriesDocument, { datasetDate: date, industries })];
}
