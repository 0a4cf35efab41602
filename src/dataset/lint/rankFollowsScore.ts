import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** In a snapshot of a board, a better rank never has a worse score. */
export function rankFollowsScore(records: Pick<Records, 'boards' | 'boardEntries'>): Problem[] {
  const signs = new Map(records.boards.map((row) => [row.boardId, row.higherIsBetter ? 1 : -1]));
  const captures = groupBy(records.boardEntries, (row) => `${row.boardId} ${row.snapshot}`);
  return [...captures.values()].flatMap((capture) => {
    const ordered = capture.sort((left, right) => left.rank - right.rank);
    return ordered.flatMap((row, index) => {
      const before = ordered[index - 1];
      const sign = signs.get(row.boardId) ?? 1;
      if (before === undefined || sign * row.score <= sign * before.score) return [];
      const sentence = `${row.model} ${row.snapshot}: It has rank ${String(row.rank)} with ${String(row.score)}, and ${before.model} rank ${String(before.rank)} with ${String(before.score)}. Read both rows again at the source.`;
      return [problemAt(row, 'rank-follows-score', sentence)];
    });
  });
}
