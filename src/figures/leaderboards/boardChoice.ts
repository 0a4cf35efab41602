import type { BoardEntry } from '../../contract/leaderboards.ts';
import { newestPeriod } from '../../domain/periods.ts';
import type { View } from '../../url/view.ts';

/** The page of the boards. */
export const PATH = '/leaderboards';

/** The board that the page opens with. */
export const FIRST_BOARD = 'arena-code';

/** What a figure of a board is called beside its id: the board, but for the one that the page opens with. */
export const boardVariant = ({ id }: Pick<BoardEntry, 'id'>): { readonly variant?: string } =>
  id === FIRST_BOARD ? {} : { variant: id };

interface BoardChoice {
  readonly board: BoardEntry;
  /** The capture to show: the newest by the view's day; `null` where the board had none yet. */
  readonly snapshot: string | null;
}

/** The board that a view asks for, else the first one; `null` where no board is on record. */
export function boardChoice(
  boards: readonly BoardEntry[],
  view: Pick<View, 'board' | 'asOf'>,
): BoardChoice | null {
  const byId = (id: string) => boards.find((one) => one.id === id);
  const board = byId(view.board ?? FIRST_BOARD) ?? byId(FIRST_BOARD) ?? boards[0];
  return board === undefined ? null : { board, snapshot: newestPeriod(board.snapshots, view.asOf) };
}
