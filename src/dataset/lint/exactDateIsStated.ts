import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Matches places that are a state of a repository, not a statement of a day. */
const COMMIT = /\bcommit\b|\bfirst seen\b|\.(toml|json|ts)\b/i;

/** Words by which a place refers to a day that the source itself states. */
const STATES =
  /\b(start_date|from_date|to_date|price_comments|start \d{4}|date from|notes|footnote|page|article|launch)\b/i;

/**
 * A price date is "exact" only if a source states the day. A commit shows when an upstream noticed it, days to weeks
 * later, and so does a second data set. The release day counts as stated if the model has it from a separate source.
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
    .map((row) => ({ row, place: row.sinceSourceLocator ?? row.sourceLocator }))
    .filter(({ place }) => COMMIT.test(place) && !STATES.test(place))
    .map(({ row, place }) => {
      const sentence = `${row.modelId} ${row.effectiveFrom}: The day counts as exact, but its place is a commit of an upstream (${place}). Write bracket or first-seen, or cite who states the day.`;
      return problemAt(row, 'exact-date-is-stated', sentence);
    });
}
