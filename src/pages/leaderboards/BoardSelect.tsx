import { useMemo } from 'react';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useView } from '../../url/useView.ts';
import { boardChoice, boardGroups } from '../../figures/leaderboards/boardChoice.ts';
import { FIRST_BOARD } from '../../figures/leaderboards/boardText.ts';
import { listChoice } from '../../figures/leaderboards/boardLists.ts';
import { shortened } from '../../url/params.ts';

/** All boards by kind, and the lists that are no score boards. */
export function BoardSelect({ boards }: { boards: readonly BoardEntry[] }) {
  const { view, change } = useView();
  const groups = useMemo(() => boardGroups(boards, view.asOf), [boards, view.asOf]);
  const board = boardChoice(boards, view)?.board;
  const chosen = listChoice(view.board)?.id ?? board?.id ?? '';
  return (
    <div>
      <Select
        label="Leaderboard"
        groups={groups}
        value={chosen}
        onChange={(id) => change({ board: id === FIRST_BOARD ? null : id })}
      />
      {view.board !== null && chosen !== view.board && board !== undefined && (
        <Notice>
          Board “{shortened(view.board)}” is unknown; {board.title} is shown.
        </Notice>
      )}
    </div>
  );
}
