import type { ModelBoard, ModelDocument, ModelScore, ScoreBoard } from '../../../contract/models.ts';

/** The scores of several models in one capture of one board. */
export interface SharedScores {
  readonly board: ScoreBoard;
  readonly snapshot: string;
  readonly listed: number;
  /** How many rows the whole board had on that day; `null` where not known. */
  readonly boardRows: number | null;
  /** One a model, in their order: its best line, or `null` where the capture does not list it. */
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
    // Of one capture the best place comes first.
    lines: boards.map((entry) => entry?.scores.find((line) => line.snapshot === snapshot) ?? null),
  };
}

/**
 * The boards that some models share, each with one capture, so that only scores of one day stand side by side: the
 * capture that lists the most of them, of several the newest by the day. Boards of which no capture lists two are
 * left out; those with most of the models come first.
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
