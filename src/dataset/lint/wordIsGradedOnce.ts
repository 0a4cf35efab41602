import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/**
 * A price stated by one source has the same confidence in the table of models and in that of tiers and modes: users
 * who see the number twice get the same grade.
 */
export function wordIsGradedOnce({ models, priceModes }: Pick<Records, 'models' | 'priceModes'>): Problem[] {
  const modes = groupBy(priceModes, ({ modelId }) => modelId);
  return models.flatMap((model) => {
    const { modelId, sourceId, confidence } = model;
    const other = (modes.get(modelId) ?? []).find(
      (row) =>
        row.sourceId === sourceId &&
        row.inputUsdPerMtok === model.inputUsdPerMtok &&
        row.outputUsdPerMtok === model.outputUsdPerMtok &&
        row.confidence !== confidence,
    );
    if (other === undefined) return [];
    const sentence = `${modelId}: ${sourceId} states this price, which is ${confidence} here and ${other.confidence} in price-modes on ${other.asOf}. Grade it once.`;
    return [problemAt(model, 'word-is-graded-once', sentence)];
  });
}
