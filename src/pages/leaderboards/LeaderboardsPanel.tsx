import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { FilterScope } from '../../frame/FilterScope.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { boardFrontierQuery, boardIndexQuery } from '../../queries/leaderboardQueries.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useView } from '../../url/useView.ts';
import type { View } from '../../url/view.ts';
import { BoardAbout } from './BoardAbout.tsx';
import { boardChoice } from '../../figures/leaderboards/boardChoice.ts';
import { boardOn } from '../../figures/leaderboards/boardOn.ts';
import { BoardSelect } from './BoardSelect.tsx';
import { BreaksSection } from './breaks/BreaksSection.tsx';
import { Frontier } from './Frontier.tsx';
import { GapSection } from './gap/GapSection.tsx';
import { listChoice } from '../../figures/leaderboards/lists/boardLists.ts';
import { ListSection } from './lists/ListSection.tsx';
import { MatrixSection } from './matrix/MatrixSection.tsx';
import { PlacesSection } from './places/PlacesSection.tsx';
import { StandingsSection } from './standings/StandingsSection.tsx';

/** One board or list at a time; what stands on the page, in its order. */
export function LeaderboardsPanel() {
  const index = useQuery(boardIndexQuery());
  return (
    <FilterScope covers={['ai']} what="Leaderboards">
      <Loaded label="Leaderboards" query={index} height={900}>
        {({ boards }) => (
          <div className="flex flex-col gap-10">
            <BoardSelect boards={boards} />
            <Chosen boards={boards} />
          </div>
        )}
      </Loaded>
    </FilterScope>
  );
}

/** The selector answers at once; what it chose follows. */
function Chosen({ boards }: { boards: readonly BoardEntry[] }) {
  const view = useDeferredValue(useView().view);
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
      <OverTime board={board} />
      <PlacesSection board={board.id} />
      <BoardAbout board={boardOn(board, view.asOf)} />
    </>
  );
}

/** What is made of the best rows of both countries. The board before stays until the next one is there. */
function OverTime({ board }: { board: BoardEntry }) {
  const query = useQuery({ ...boardFrontierQuery(board.id), placeholderData: keepPreviousData });
  return (
    <Loaded label="The board over time" query={query} height={900} aged={false}>
      {(document) => (
        <>
          <Frontier document={document} />
          <GapSection document={document} />
        </>
      )}
    </Loaded>
  );
}
