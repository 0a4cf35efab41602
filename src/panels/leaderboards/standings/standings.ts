import type { BoardRow, BoardSnapshotDocument } from '../../../contract/leaderboards.ts';
import { foldVariants } from '../../../transforms/foldVariants.ts';
import { rankIntervals, type RankInterval } from '../../../transforms/rankIntervals.ts';
import { tieClasses, type TieClass } from '../../../transforms/tieClasses.ts';
import type { StandingsChoice } from './standingsChoice.ts';

/** A model of a capture with all that can be said of its place. */
export interface Standing {
  readonly row: BoardRow;
  /** `null` where no range can be given: no interval, or rows above it are not on record. */
  readonly interval: RankInterval | null;
  /** Whether the range ends at the last row on record and may reach further. */
  readonly isOpen: boolean;
  readonly tie: TieClass | null;
  /** The model of which the class cannot be told apart. */
  readonly anchor: BoardRow | null;
  /** Other variants of the model, where they are folded into this row. */
  readonly folded: readonly BoardRow[];
}

type Capture = Pick<BoardSnapshotDocument, 'board' | 'rows'>;

/** Every model of a capture in the order of the board, each seen against all others. */
export function standingsOf({ board, rows }: Capture): Standing[] {
  const intervals = rankIntervals(rows, board.higherIsBetter);
  const ties = tieClasses(rows, board.higherIsBetter);
  const ranked = intervals.filter((interval) => interval !== null).length;
  return rows.map((row, index) => {
    const [interval, tie] = [intervals[index] ?? null, ties[index] ?? null];
    const isOpen = interval !== null && interval.high >= ranked;
    return { row, interval, isOpen, tie, anchor: rows[tie?.anchor ?? -1] ?? null, folded: [] };
  });
}

function folded(all: readonly Standing[], higherIsBetter: boolean): Standing[] {
  const byRow = new Map(all.map((one) => [one.row, one]));
  const rows = all.map(({ row }) => row);
  return foldVariants(rows, higherIsBetter).flatMap(({ row, folded: variants }) => {
    const standing = byRow.get(row);
    return standing === undefined ? [] : [{ ...standing, folded: variants }];
  });
}

/**
 * What the controls leave of a capture: of the chosen country, folded or not, the top, and below it the best
 * model of either country if it stands lower. Ranks, ranges and classes are those of the whole capture.
 */
export function shownStandings(capture: Capture, { most, country, fold }: StandingsChoice): Standing[] {
  const all = standingsOf(capture);
  const models = fold ? folded(all, capture.board.higherIsBetter) : all;
  const chosen = models.filter(({ row }) => country === null || row.refArea === country);
  const top = chosen.slice(0, most ?? chosen.length);
  const best = (['CN', 'US'] as const).flatMap(
    (area) => chosen.find(({ row }) => row.refArea === area) ?? [],
  );
  return [...top, ...best.filter((one) => !top.includes(one)).sort((a, b) => a.row.rank - b.row.rank)];
}
