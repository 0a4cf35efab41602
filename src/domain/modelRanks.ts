import type { ModelBoard, ModelScore } from '../contract/models.ts';

/** Where a model is on a board: its best line in the newest capture that lists it. */
export interface ModelRank {
  readonly board: ModelBoard['board'];
  readonly line: ModelScore;
  /** How many lines of that capture are on record. */
  readonly listed: number;
  /** How many rows the whole board had on that day; `null` where not known. */
  readonly boardRows: number | null;
  /** The newest capture of the board, where that does not list the model any more; else `null`. */
  readonly goneSince: string | null;
}

/** A board as it was on a day: later captures are left out. All of it without a day. */
function boardOn(entry: ModelBoard, day: string | null): ModelBoard {
  if (day === null) return entry;
  const known = ({ snapshot }: { readonly snapshot: string }) => snapshot <= day;
  return { ...entry, captures: entry.captures.filter(known), scores: entry.scores.filter(known) };
}

/** The boards that had listed the model by a day, as far as they had been captured. */
export const boardsOn = (boards: readonly ModelBoard[], day: string | null): ModelBoard[] =>
  boards.map((entry) => boardOn(entry, day)).filter(({ scores }) => scores.length > 0);

/** The model's rank on each of some boards. */
export function modelRanks(boards: readonly ModelBoard[]): ModelRank[] {
  return boards.flatMap(({ board, captures, scores }) => {
    const newest = scores.at(-1)?.snapshot;
    // Of one capture the best rank comes first.
    const line = scores.find(({ snapshot }) => snapshot === newest);
    if (line === undefined) return [];
    const { listed = 0, boardRows = null } = captures.find(({ snapshot }) => snapshot === newest) ?? {};
    const last = captures.at(-1)?.snapshot ?? line.snapshot;
    return [{ board, line, listed, boardRows, goneSince: last === line.snapshot ? null : last }];
  });
}

/** The board with most captures that list the model, the first of several; `null` where there is none. */
export function mostCaptured(boards: readonly ModelBoard[]): ModelBoard | null {
  const counts = boards.map(({ scores }) => new Set(scores.map(({ snapshot }) => snapshot)).size);
  const most = Math.max(0, ...counts);
  return boards[counts.indexOf(most)] ?? null;
}
