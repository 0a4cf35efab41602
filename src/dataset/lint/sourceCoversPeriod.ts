import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** True if a period began after a source was published, each with its own precision. */
function beganAfter(timePeriod: string, publishedOn: string): boolean {
  const length = Math.min(timePeriod.length, publishedOn.length);
  return timePeriod.slice(0, length) > publishedOn.slice(0, length);
}

/**
 * Nothing is observed before it happens: the source of a value was published after its period had begun, and the
 * source of a board's snapshot or of an amendment not before its day.
 */
export function sourceCoversPeriod(
  records: Pick<Records, 'amendments' | 'boardEntries' | 'observations' | 'sources'>,
): Problem[] {
  const published = new Map(records.sources.map((row) => [row.sourceId, row.publishedOn]));
  const tooOld = (sourceId: string, period: string): string | null => {
    const publishedOn = published.get(sourceId) ?? null;
    return publishedOn !== null && beganAfter(period, publishedOn) ? publishedOn : null;
  };
  const values = records.observations.flatMap((row) => {
    const publishedOn = tooOld(row.sourceId, row.timePeriod);
    if (publishedOn === null || row.obsStatus === 'F' || row.obsStatus === 'P') return [];
    const sentence = `${row.refArea} ${row.timePeriod}: Its source, ${row.sourceId}, is of ${publishedOn}, before the period began. Mark the value F or P, or cite a later source.`;
    return [problemAt(row, 'source-covers-period', sentence)];
  });
  const captures = records.boardEntries.flatMap((row) => {
    const publishedOn = tooOld(row.sourceId, row.snapshot);
    if (publishedOn === null) return [];
    const sentence = `${row.boardId} ${row.snapshot}: Its source, ${row.sourceId}, is of ${publishedOn}, before the capture. Cite a later source.`;
    return [problemAt(row, 'source-covers-period', sentence)];
  });
  const changes = records.amendments.flatMap((row) => {
    const publishedOn = row.publishedOn === null ? null : tooOld(row.sourceId, row.publishedOn);
    if (publishedOn === null) return [];
    const sentence = `${row.document}, ${row.amendment}: Its source, ${row.sourceId}, is of ${publishedOn}, before the amendment. Cite a later source.`;
    return [problemAt(row, 'source-covers-period', sentence)];
  });
  return [...values, ...captures, ...changes];
}
