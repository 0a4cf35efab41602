import { boardKindLabels } from '../../contract/boardKindLabels.ts';
import { BoardKind } from '../../contract/codelists.ts';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { boardOn } from '../../figures/leaderboards/boardOn.ts';
import { boardLists } from '../../figures/leaderboards/lists/boardLists.ts';

/** "52 captures, newest 2026-08-22": how much of a board there is, before it is opened. */
function coverage({ snapshots }: BoardEntry): string {
  const count = snapshots.length;
  const newest = snapshots.at(-1);
  return newest === undefined
    ? 'no capture yet'
    : `${String(count)} ${count === 1 ? 'capture' : 'captures'}, newest ${newest}`;
}

/** Boards grouped by what models are tried at, each group by title, and last the lists that are no score boards. */
export function boardGroups(boards: readonly BoardEntry[], day: string | null = null) {
  const ofKind = BoardKind.codes.map((kind) => ({
    label: boardKindLabels[kind],
    options: boards
      .filter((board) => board.kind === kind)
      .sort((a, b) => (a.title < b.title ? -1 : 1))
      .map((board) => ({ value: board.id, label: `${board.title} · ${coverage(boardOn(board, day))}` })),
  }));
  const lists = boardLists.map(({ id, label }) => ({ value: id, label }));
  return [
    ...ofKind.filter(({ options }) => options.length > 0),
    { label: 'Lists that are no score boards', options: lists },
  ];
}
