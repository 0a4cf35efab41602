import type { ModelBoard, ModelScore } from '../contract/models.ts';

/** Rank of a model on a board: its best row in the newest snapshot that lists it. */
export interface ModelRank {
  readonly board: ModelBoard['board'];
  readonly line: ModelScore;
  /** Number of rows of that snapshot on record. */
  readonly listed: number;
  /** Number of rows of the whole board on that day; `null` if unknown. */
  readonly boardRows: number | null;
  /** Newest snapshot of the board if it no longer lists the model; otherwise `null`. */
  readonly goneSince: string | null;
}

/** Returns a board as of a day, without later snapshots; the whole board if there is no day. */
function boardOn(entry: ModelBoard, day: string | null): ModelBoard {
  if (day === null) return entry;
  const known = ({ snapshot }: { readonly snapshot: string }) => snapshot <= day;
  return { ...entry, captures: entry.captures.filter(known), scores: entry.scores.filter(known) };
}

/** Returns the boards that had listed the model by a day, without later snapshots. */
export const boardsOn = (boards: readonly ModelBoard[], day: string | null): ModelBoard[] =>
  boards.map((entry) => boardOn(entry, day)).filter(({ scores }) => scores.length > 0);

/** Returns the model's rank on each board. */
export function modelRanks(boards: readonly ModelBoard[]): ModelRank[] {
  return boards.flatMap(({ board, captures, scores }) => {
    const newest = scores.at(-1)?.snapshot;
    // The best rank of a snapshot comes first.
    const line = scores.find(({ snapshot }) => snapshot === newest);
    if (line === undefined) return [];
    const { listed = 0, boardRows = null } = captures.find(({ snapshot }) => snapshot === newest) ?? {};
    const last = captures.at(-1)?.snapshot ?? line.snapshot;
    return [{ board, line, listed, boardRows, goneSince: last === line.snapshot ? null : last }];
  });
}

/**
 * Returns the board with the most snapshots that list the model, the first if several tie; `null` if there are none.
 */
export function mostCaptured(boards: readonly ModelBoard[]): ModelBoard | null {
  const counts = boards.map(({ scores }) => new Set(scores.map(({ snapshot }) => snapshot)).size);
  const most = Math.max(0, ...counts);
  return boards[counts.indexOf(most)] ?? null;
}
