import { formatPeriod } from '../../domain/periods.ts';
import { boardIndexDocument, type BoardEntry } from '../../contract/leaderboards.ts';
import { boardChoice, boardAsOf } from '../../figures/leaderboards/boardChoice.ts';
import { listChoice } from '../../figures/leaderboards/boardLists.ts';
import { boardStandings } from '../../figures/leaderboards/standingsFigure.ts';
import { FilterScope } from '../../frame/FilterScope.tsx';
import { NoSuchRecord, RecordPage } from '../../frame/RecordPage.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BOARDS_PAGE } from '../../url/pathView.ts';
import { FromTheTop } from '../../paint/FromTheTop.tsx';
import { BoardAbout } from './BoardAbout.tsx';
import { BoardLinks } from './BoardLinks.tsx';
import { BreaksOfBoard } from './BreaksSection.tsx';
import { ListSection } from './ListSection.tsx';
import { OverTimeSection, RanksSection } from './OverTimeSection.tsx';
import { StandingsSection } from './StandingsSection.tsx';

const all = { to: BOARDS_PAGE, label: 'All leaderboards' };

const boardOf = (boards: readonly BoardEntry[], id: string) => boards.find((one) => one.id === id);

/** One board: its standings with their uncertainty and history, and its method; or one list. */
export const BoardPage = () => (
  <RecordPage
    kind="Leaderboard"
    path={BOARDS_PAGE}
    document={() => boardIndexDocument}
    nameOf={({ boards }, id) => ({
      name: listChoice(id)?.label ?? boardOf(boards, id)?.title ?? 'No such leaderboard',
    })}
    all={all}
    height={900}
  >
    {({ boards }, id) => <Shown boards={boards} id={id} />}
  </RecordPage>
);

interface ShownProps {
  readonly boards: readonly BoardEntry[];
  readonly id: string;
}

function Shown({ boards, id }: ShownProps) {
  const list = listChoice(id);
  if (list !== null) return <ListSection list={list} />;
  const board = boardOf(boards, id);
  if (board === undefined) return <NoSuchRecord what="leaderboard" id={id} all={all} />;
  return (
    <FilterScope covers={boardStandings.industries} what="Leaderboards">
      <div className="flex flex-col gap-10">
        <Captured boards={boards} board={board} />
        <FromTheTop room={80}>
          <BoardLinks boards={boards} near={board} />
        </FromTheTop>
      </div>
    </FilterScope>
  );
}

/** A board on the date of the view. */
function Captured({ boards, board }: { boards: readonly BoardEntry[]; board: BoardEntry }) {
  const { asOf } = useShownView();
  const snapshot = boardChoice([board], { board: board.id, asOf })?.snapshot ?? null;
  if (snapshot === null) {
    return (
      <Notice>
        No snapshot of {board.title} on or before {asOf === null ? 'this date' : formatPeriod(asOf)}. Try a
        later date or another leaderboard.
      </Notice>
    );
  }
  return (
    <>
      <StandingsSection boards={boards} board={board.id} snapshot={snapshot} />
      <OverTimeSection board={board.id} />
      <RanksSection board={board.id} />
      <BreaksOfBoard board={board.id} />
      <FromTheTop room={400}>
        <BoardAbout board={boardAsOf(board, asOf)} />
      </FromTheTop>
    </>
  );
}
