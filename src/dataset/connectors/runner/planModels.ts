import type { RowOf } from '../../tables/records.ts';
import type { ProposedModel, Reading } from '../connector.ts';
import { proposedModels } from './proposedRows.ts';

/** What an upstream has to tell of models. A model that the records have keeps its row as it is. */
export interface ModelPlan {
  readonly unchanged: number;
  readonly added: readonly ProposedModel[];
}

/** Picks the models that the records lack. */
export function planModels(reading: Reading, known: readonly RowOf<'models'>[]): ModelPlan {
  const ids = new Set(known.map(({ modelId }) => modelId));
  const proposed = proposedModels(reading);
  const added = proposed.filter(({ modelId }) => !ids.has(modelId));
  return { unchanged: proposed.length - added.length, added };
}
