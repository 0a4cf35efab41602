import type { BoardRow } from '../../../contract/leaderboards.ts';
import { fitsPrinted } from './readNumber.ts';
import type { Standing } from './readClaim.ts';

export interface Capture {
  readonly snapshot: string;
  readonly rows: readonly BoardRow[];
}

/** The best row of a model in a capture: boards list efforts of one model as rows of their own. */
export function rowOf({ rows }: Capture, modelIds: readonly string[]): BoardRow | null {
  const own = rows.filter(({ modelId }) => modelId !== null && modelIds.includes(modelId));
  return own.reduce<BoardRow | null>(
    (best, row) => (best === null || row.rank < best.rank ? row : best),
    null,
  );
}

/** Whether a row is what the sentence says of it. */
export function holds(standing: Standing, row: BoardRow): boolean {
  if (standing.form === 'score') return fitsPrinted(standing.printed, row.score);
  return standing.orBetter ? row.rank <= standing.rank : row.rank === standing.rank;
}

/** Captures in which it held, oldest first. */
export function heldIn(
  standing: Standing,
  modelIds: readonly string[],
  captures: readonly Capture[],
): string[] {
  return captures
    .filter((capture) => {
      const row = rowOf(capture, modelIds);
      return row !== null && holds(standing, row);
    })
    .map(({ snapshot }) => snapshot)
    .sort();
}
