import { groupBy } from '../../domain/sorting.ts';
import { isLevelShift, levelShifts } from '../derive/boards.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** If a whole board moved at once between two snapshots, a break is recorded between them. */
export function levelShiftIsExplained(records: Pick<Records, 'boardEntries' | 'boardBreaks'>): Problem[] {
  const breaks = groupBy(records.boardBreaks, (row) => row.boardId);
  const first = new Map(
    records.boardEntries.toReversed().map((row) => [`${row.boardId} ${row.snapshot}`, row]),
  );
  return levelShifts(records.boardEntries)
    .filter(isLevelShift)
    .flatMap(({ boardId, before, after, common, beyondNoise, median, noise }) => {
      const isBroken = (breaks.get(boardId) ?? []).some(({ from }) => from > before && from <= after);
      const row = first.get(`${boardId} ${after}`);
      if (isBroken || row === undefined) return [];
      const moved = `${String(beyondNoise)} of ${String(common)} models common to it and ${before} moved the same way, in the median by ${String(median)}, where ${String(noise ?? 0)} is usual`;
      return [
        problemAt(
          row,
          'level-shift-is-explained',
          `${boardId} ${after}: ${moved}. Find out why and put a row into board-breaks.csv, or acknowledge that scores still compare.`,
        ),
      ];
    });
}
