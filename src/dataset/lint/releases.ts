import type { Problem, Records } from '../tables/records.ts';
import { type SightingTables, firstSightings } from './firstSightings.ts';
import { problemAt } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';

/** No table shows a model before the day on which it was released. */
export function releasePrecedesSightings(records: SightingTables & Pick<Records, 'models'>): Problem[] {
  const sightings = firstSightings(records);
  return records.models.flatMap((row) => {
    const { releaseDate } = row;
    if (releaseDate === null) return [];
    return [...new Set([row.modelId, row.name])].flatMap((name) => {
      const seen = sightings.get(name);
      if (seen === undefined || seen.day.slice(0, releaseDate.length) >= releaseDate) return [];
      const sentence = `${row.modelId}: It stands ${seen.where} on ${seen.day}, before its release date, ${releaseDate}. Take the earlier day, or say in the note what was released then.`;
      return [problemAt(row, 'release-precedes-sightings', sentence)];
    });
  });
}

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
