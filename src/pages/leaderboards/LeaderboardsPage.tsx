import { boardIndexDocument, type BoardEntry } from '../../contract/leaderboards.ts';
import { FilterScope } from '../../frame/FilterScope.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { useDeferredView } from '../../frame/useDeferredView.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { View } from '../../url/view.ts';
import { BoardAbout } from './BoardAbout.tsx';
import { boardChoice } from '../../figures/leaderboards/boardChoice.ts';
import { boardOn } from '../../figures/leaderboards/boardChoice.ts';
import { BoardSelect } from './BoardSelect.tsx';
import { BreaksSection } from './BreaksSection.tsx';
import { listChoice } from '../../figures/leaderboards/boardLists.ts';
import { ListSection } from './ListSection.tsx';
import { OverTimeSection } from './OverTimeSection.tsx';
import { RanksSection } from './RanksSection.tsx';
import { MatrixSection } from './MatrixSection.tsx';
import { StandingsSection } from './StandingsSection.tsx';

/** One board or list at a time; what is on the page, in its order. */
export function LeaderboardsPage() {
  return (
    <FilterScope covers={['ai']} what="Leaderboards">
      <Documents label="Leaderboards" height={900} needs={(ask) => ({ index: ask(boardIndexDocument) })}>
        {({ index: { boards } }) => (
          <div className="flex flex-col gap-10">
            <BoardSelect boards={boards} />
            <Chosen boards={boards} />
          </div>
        )}
      </Documents>
    </FilterScope>
  );
}

/** The selector answers at once; what it chose follows. */
function Chosen({ boards }: { boards: readonly BoardEntry[] }) {
  const view = useDeferredView();
  const list = listChoice(view.board);
  if (list !== null) return <ListSection key={list.id} list={list} />;
  return (
    <>
      <ChosenBoard boards={boards} view={view} />
      <MatrixSection boards={boards} />
      <BreaksSection />
    </>
  );
}

function ChosenBoard({ boards, view }: { boards: readonly BoardEntry[]; view: View }) {
  const choice = boardChoice(boards, view);
  if (choice === null) return <p className="py-8 text-soft">No board is on record.</p>;
  const { board, snapshot } = choice;
  if (snapshot === null) {
    return (
      <Notice>
        {board.title} was not captured on or before {view.asOf ?? 'this day'}. A later day or another board
        has captures.
      </Notice>
    );
  }
  return (
    <>
      <StandingsSection boards={boards} board={board.id} snapshot={snapshot} />
      <OverTimeSection board={board.id} />
      <RanksSection board={board.id} />
      <BoardAbout board={boardOn(board, view.asOf)} />
    </>
  );
}
