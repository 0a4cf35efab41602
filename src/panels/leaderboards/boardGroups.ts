import type { BoardEntry } from '../../contract/leaderboards.ts';

/** Boards grouped by who runs them, in the order of the list, each group by title. */
export function boardGroups(boards: readonly BoardEntry[]) {
  const operators = [...new Set(boards.map((board) => board.operator))];
  return operators.map((operator) => ({
    label: operator,
    options: boards
      .filter((board) => board.operator === operator)
      .map((board) => ({ value: board.id, label: board.title }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
  }));
}
