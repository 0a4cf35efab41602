import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** The newest flagship of a developer is one model: no two of them share a release date and differ in price. */
export function releaseTieIsHarmless({ models }: Pick<Records, 'models'>): Problem[] {
  const flagships = models.filter(({ tier, releaseDate }) => tier === 'flagship' && releaseDate !== null);
  const ties = groupBy(flagships, (row) => `${row.developer}|${String(row.releaseDate)}`);
  return [...ties.values()].flatMap(([first, ...others]) =>
    others
      .filter(
        (row) =>
          row.inputUsdPerMtok !== first?.inputUsdPerMtok || row.outputUsdPerMtok !== first.outputUsdPerMtok,
      )
      .map((row) => {
        const sentence = `${row.modelId}: It and ${first?.modelId ?? ''} are flagships of ${row.developer} of the same day, ${String(row.releaseDate)}, with other prices. Give the lesser one another tier, with the reason in the note.`;
        return problemAt(row, 'release-tie-is-harmless', sentence);
      }),
  );
}
