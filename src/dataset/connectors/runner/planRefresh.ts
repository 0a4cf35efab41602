import type { Records, RowOf } from '../../tables/records.ts';
import type { Proposal, ProposedModel, Reading } from '../connector.ts';
import { type BoardPlan, planBoards } from './planBoards.ts';
import { type CommitteePlan, planCommittees } from './planCommittees.ts';
import { type ObservationPlan, planObservations } from './planObservations.ts';
import { planPriceSegments, type SegmentPlan } from './planPriceSegments.ts';
import { proposedRows } from './proposals.ts';

/** Changes that an upstream has for models. Recorded models keep their row unchanged. */
interface ModelPlan {
  readonly unchanged: number;
  readonly added: readonly ProposedModel[];
}

/** Returns the models that the records lack. */
function planModels(reading: Reading, known: readonly RowOf<'models'>[]): ModelPlan {
  const ids = new Set(known.map(({ modelId }) => modelId));
  const proposed = proposedRows(reading, 'models');
  const added = proposed.filter(({ modelId }) => !ids.has(modelId));
  return { unchanged: proposed.length - added.length, added };
}

/** Changes that an upstream has against the records, by table. */
export interface RefreshPlan {
  readonly observations: ObservationPlan;
  readonly boards: BoardPlan;
  readonly priceSegments: SegmentPlan;
  readonly models: ModelPlan;
  readonly committees: CommitteePlan;
  /** All rows to be written. */
  readonly added: readonly Proposal[];
}

/**
 * Compares an upstream with the records. It deletes and overwrites nothing: once its additions are recorded, a second
 * run adds nothing.
 */
export function planRefresh(reading: Reading, records: Records): RefreshPlan {
  const observations = planObservations(reading, records.observations);
  const boards = planBoards(reading, records.boardEntries);
  const models = planModels(reading, records.models);
  const priceSegments = planPriceSegments(reading, records);
  const committees = planCommittees(reading, records.committees);
  const added: Proposal[] = [
    ...observations.added.map((row) => ({ table: 'observations', row }) as const),
    ...boards.added.map((row) => ({ table: 'boardEntries', row }) as const),
    ...models.added.map((row) => ({ table: 'models', row }) as const),
    ...priceSegments.added.map((row) => ({ table: 'priceSegments', row }) as const),
    ...committees.added.map((row) => ({ table: 'committees', row }) as const),
  ];
  return { observations, boards, priceSegments, models, committees, added };
}
