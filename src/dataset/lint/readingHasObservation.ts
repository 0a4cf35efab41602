import { observationKey } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/**
 * Another reading accompanies an observation of the same key from another source. An indicator without stored
 * observations is computed by the build and not checked here.
 */
export function readingHasObservation(records: Pick<Records, 'observations' | 'otherReadings'>): Problem[] {
  const stored = new Set(records.observations.map((row) => row.indicatorId));
  const sources = new Map(records.observations.map((row) => [observationKey(row), row.sourceId]));
  return records.otherReadings.flatMap((row) => {
    const key = observationKey(row);
    const sourceId = sources.get(key);
    if (sourceId === undefined && stored.has(row.indicatorId)) {
      const sentence = `"${key}" is no observation. Mend the key, or make this reading the observation.`;
      return [problemAt(row, 'reading-has-observation', sentence)];
    }
    if (sourceId !== row.sourceId) return [];
    const sentence = `"${key}" cites ${row.sourceId} already. Another reading needs another source.`;
    return [problemAt(row, 'reading-has-observation', sentence)];
  });
}
