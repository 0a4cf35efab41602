import type { QueryClient } from '@tanstack/react-query';
import { boardIndexQuery } from '../../queries/leaderboardQueries.ts';
import type { View } from '../../url/view.ts';
import { boardChoice } from './boardChoice.ts';
import { listChoice } from './lists/boardLists.ts';

/** The board and capture that a view shows; `null` where the board had no capture by the view's day, or a list is chosen. */
export async function shownCapture(client: QueryClient, view: View) {
  if (listChoice(view.board) !== null) return null;
  const { boards } = await client.query(boardIndexQuery());
  const choice = boardChoice(boards, view);
  return choice?.snapshot == null ? null : { board: choice.board.id, snapshot: choice.snapshot };
}
