import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A context length cites its own source: the page of a price seldom states it. */
export function contextHasSource({ models }: Pick<Records, 'models'>): Problem[] {
  return models.flatMap((row) => {
    const { modelId, contextTokens, contextSourceId, contextSourceLocator } = row;
    const isCited = contextSourceId !== null && contextSourceLocator !== null;
    if ((contextTokens !== null) === isCited) return [];
    const sentence =
      contextTokens === null
        ? 'It cites a source for a context length that it does not have. Empty the columns of the source.'
        : 'Its context length has no source and place. Give those of a list that states it, or empty the length.';
    return [problemAt(row, 'context-has-source', `${modelId}: ${sentence}`)];
  });
}
