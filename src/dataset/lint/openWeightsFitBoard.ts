import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/**
 * Open weights occur only in rows of boards that show licenses, or whose rows were filled from their other snapshots.
 */
export function openWeightsFitBoard(records: Pick<Records, 'boards' | 'boardEntries'>): Problem[] {
  const silent = new Set(records.boards.filter((row) => row.openness === 'none').map((row) => row.boardId));
  return records.boardEntries
    .filter((row) => row.openWeights !== null && silent.has(row.boardId))
    .map((row) => {
      const sentence = `${row.model} ${row.snapshot}: The board ${row.boardId} has no column for licenses, so it cannot say that weights are open or not. Empty the cell, or mend openness in boards.csv.`;
      return problemAt(row, 'open-weights-fit-board', sentence);
    });
}
