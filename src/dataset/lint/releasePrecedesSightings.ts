import type { Problem, Records } from '../tables/records.ts';
import { firstSightings, type SightingTables } from './firstSightings.ts';
import { problemAt } from './problems.ts';

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
