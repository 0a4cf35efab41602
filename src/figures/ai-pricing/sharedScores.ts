import type { ModelBoard, ModelDocument, ModelScore, ScoreBoard } from '../../contract/models.ts';

/** Scores of several models in one snapshot of one board. */
interface SharedScores {
  readonly board: ScoreBoard;
  readonly snapshot: string;
  readonly listed: number;
  /** Number of rows of the whole board on that date; `null` if unknown. */
  readonly boardRows: number | null;
  /** Best line of each model, in their order; `null` if the snapshot does not list it. */
  readonly lines: readonly (ModelScore | null)[];
}

type Scored = Pick<ModelDocument, 'boards'>;

function sharedOn(boards: readonly (ModelBoard | undefined)[], day: string | null): SharedScores | null {
  const captures = boards.map(
    (entry) =>
      new Set(entry?.scores.map(({ snapshot }) => snapshot).filter((at) => day === null || at <= day)),
  );
  const counts = new Map<string, number>();
  for (const snapshot of captures.flatMap((own) => [...own])) {
    counts.set(snapshot, (counts.get(snapshot) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const [snapshot] = [...counts]
    .flatMap(([at, count]) => (count === most ? [at] : []))
    .sort()
    .reverse();
  const known = boards.find((entry) => entry?.captures.some((capture) => capture.snapshot === snapshot));
  if (snapshot === undefined || known === undefined || most < Math.min(2, boards.length)) return null;
  const size = known.captures.find((capture) => capture.snapshot === snapshot);
  return {
    board: known.board,
    snapshot,
    listed: size?.listed ?? 0,
    boardRows: size?.boardRows ?? null,
    // Scores of a snapshot are sorted by rank, so the first is the best.
    lines: boards.map((entry) => entry?.scores.find((line) => line.snapshot === snapshot) ?? null),
  };
}

/**
 * Returns the boards that some models share, each with one snapshot, so that only scores of one date are compared:
 * the snapshot that lists most of them, the newest if there are several. Boards without a snapshot of at least two
 * are omitted; those with most models come first.
 */
export function sharedScores(models: readonly Scored[], day: string | null): SharedScores[] {
  const ids = [...new Set(models.flatMap(({ boards }) => boards.map(({ board }) => board.id)))].sort();
  const listedIn = ({ lines }: SharedScores) => lines.filter((line) => line !== null).length;
  return ids
    .flatMap((id) => {
      const entries = models.map(({ boards }) => boards.find(({ board }) => board.id === id));
      return sharedOn(entries, day) ?? [];
    })
    .sort((a, b) => listedIn(b) - listedIn(a));
}
