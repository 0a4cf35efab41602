import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { RowOf } from '../../tables/records.ts';
import { bestOfArea, segmentNumber } from '../boards.ts';

/** A line of a board with the name that readers read. */
export type Entry = RowOf<'boardEntries'> & { readonly displayName: string };

/** One capture of a board: its lines by rank, and the best-placed line of either country. */
export interface Capture {
  readonly snapshot: string;
  /** Which stretch of comparable scores it belongs to, counted from 1. */
  readonly segment: number;
  readonly rows: readonly Entry[];
  readonly US: Entry | null;
  readonly CN: Entry | null;
}

export interface BoardCaptures {
  readonly board: RowOf<'boards'>;
  /** Oldest first. */
  readonly captures: readonly Capture[];
}

/** Groups a board's lines by capture. */
export function boardCaptures(
  board: RowOf<'boards'>,
  entries: readonly Entry[],
  breaks: readonly RowOf<'boardBreaks'>[],
): BoardCaptures {
  const captures = [...groupBy(entries, ({ snapshot }) => snapshot)]
    .sort(([left], [right]) => compareText(left, right))
    .map(([snapshot, rows]) => ({
      snapshot,
      segment: segmentNumber(breaks, snapshot),
      rows: rows.sort((left, right) => left.rank - right.rank || compareText(left.model, right.model)),
      US: bestOfArea(rows, 'US'),
      CN: bestOfArea(rows, 'CN'),
    }));
  return { board, captures };
}
