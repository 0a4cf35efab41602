import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Matches a place that names a dated document in which the standard was printed. */
const PRINTED = /\bprinted in\b/;

/**
 * The day by which a standard is in force is that on which its source came out, or a document that the place names:
 * the day of a series of amendments, or of a duty in a law, shows nothing about the standard itself.
 */
export function sightingHasSourceDay(records: Pick<Records, 'standards' | 'sources'>): Problem[] {
  const published = new Map(records.sources.map((row) => [row.sourceId, row.publishedOn]));
  return records.standards.flatMap((row) => {
    const { designation, inForceBy, sourceId, sourceLocator } = row;
    const day = published.get(sourceId) ?? null;
    if (inForceBy === null || inForceBy === day || PRINTED.test(sourceLocator)) return [];
    const sentence = `${designation}: It is in force by ${inForceBy}, but ${sourceId} is of ${day ?? 'no known date'}. Write the day of the source, or say in its place in what it was printed.`;
    return [problemAt(row, 'sighting-has-source-day', sentence)];
  });
}
