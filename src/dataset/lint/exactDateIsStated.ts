import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Places that are a state of a repository and no statement of a day. */
const COMMIT = /\bcommit\b|\bfirst seen\b|\.(toml|json|ts)\b/i;

/** Words with which a place names a day that the source itself states. */
const STATES =
  /\b(start_date|from_date|to_date|price_comments|start \d{4}|date from|notes|footnote|page|article|launch)\b/i;

/**
 * A price date is "exact" only where a source states the day. A commit shows when an upstream noticed, which
 * is days to weeks later, and so does a second data set. The day of release counts as stated where the model has it from a source of its own.
 */
export function exactDateIsStated(records: Pick<Records, 'priceSegments' | 'models' | 'sources'>): Problem[] {
  const datasets = new Set(
    records.sources.filter(({ kind }) => kind === 'dataset').map((row) => row.sourceId),
  );
  const released = new Map(
    records.models
      .filter((row) => row.releaseDatePrecision === 'day' && row.releaseSourceId !== null)
      .map((row) => [row.modelId, row.releaseDate]),
  );
  return records.priceSegments
    .filter((row) => row.datePrecision === 'exact' && row.effectiveFrom !== released.get(row.modelId))
    .filter(({ secondSourceId }) => secondSourceId === null || datasets.has(secondSourceId))
    .filter(({ sourceLocator }) => COMMIT.test(sourceLocator) && !STATES.test(sourceLocator))
    .map((row) => {
      const sentence = `${row.modelId} ${row.effectiveFrom}: The day counts as exact, but its place is a commit of an upstream (${row.sourceLocator}). Write bracket or first-seen, or cite who states the day.`;
      return problemAt(row, 'exact-date-is-stated', sentence);
    });
}
