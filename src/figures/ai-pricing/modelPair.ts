import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Options } from '../../url/view.ts';
import { referencePair } from '../../domain/flagships.ts';

/** Two models that the pages of AI pricing compare, the first of the sentence first. */
export type ModelPair = readonly [string, string];

/**
 * Returns the two models in a link, or the usual one where it names none on record.
 *
 * @param usual the pair if the link names none.
 */
export function modelPair(
  models: readonly Pick<PricedModel, 'id'>[],
  { models: chosen = [] }: Options,
  usual: ModelPair = referencePair,
): ModelPair {
  const known = (at: 0 | 1): string => {
    const id = chosen[at];
    return models.some((model) => model.id === id) && id !== undefined ? id : usual[at];
  };
  return [known(0), known(1)];
}

/** Returns a pair for the link; `null` for the usual one. */
export const writtenPair = (pair: ModelPair, usual: ModelPair = referencePair): ModelPair | null =>
  pair[0] === usual[0] && pair[1] === usual[1] ? null : pair;

/** Returns a sentence for each model in a link that is not among those of the day. */
export const pairProblems = (
  models: readonly Pick<PricedModel, 'id'>[],
  { models: chosen = [] }: Options,
): string[] =>
  chosen
    .filter((id) => id !== '' && !models.some((model) => model.id === id))
    .map((id) => `“${id}” names no model on record for this day; the usual one is shown.`);
