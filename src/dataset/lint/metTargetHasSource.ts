import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'met-target-has-source';

/** A target is "met" by a source of its own, and one that was published when the target was due or later. */
export function metTargetHasSource(records: Pick<Records, 'targets' | 'sources'>): Problem[] {
  const sources = new Map(records.sources.map((row) => [row.sourceId, row]));
  return records.targets.flatMap((row) => {
    if (!/^(met|missed)\b/i.test(row.status)) return [];
    const { targetId, due, sourceId, statusSourceId } = row;
    if (statusSourceId === null || statusSourceId === sourceId) {
      const sentence = `${targetId}: No source of its own says that the target was met or missed. Cite one in status_source_id, or write "open".`;
      return [problemAt(row, RULE, sentence)];
    }
    const published = sources.get(statusSourceId)?.publishedOn ?? null;
    if (due === null || (published !== null && published >= due)) return [];
    const sentence = `${targetId}: ${statusSourceId} is of ${published ?? 'no known date'}, before the target was due, ${due}. Cite a later one, or write "open".`;
    return [problemAt(row, RULE, sentence)];
  });
}
