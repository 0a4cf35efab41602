import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type {
  BoardEntry,
  BoardFrontierDocument,
  BoardSnapshotDocument,
} from '../../contract/leaderboards.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { FilterScope } from '../../frame/FilterScope.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { boardFrontierQuery, boardIndexQuery, boardSnapshotQuery } from '../../queries/leaderboardQueries.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useView } from '../../url/useView.ts';
import { boardChoice, FIRST_BOARD } from './boardChoice.ts';
import { boardGroups } from './boardGroups.ts';
import { frontierFigure } from './frontierFigure.ts';
import { standingsFigure } from './standings/standingsFigure.ts';

const PATH = '/leaderboards';

/** One board at a time: its newest capture with intervals, and the best of each country over time. */
export function LeaderboardsPanel() {
  const index = useQuery(boardIndexQuery());
  return (
    <FilterScope covers={['ai']} what="Leaderboards">
      <Loaded label="Leaderboards" query={index} height={900}>
        {({ boards }) => <Boards boards={boards} />}
      </Loaded>
    </FilterScope>
  );
}

function Boards({ boards }: { boards: readonly BoardEntry[] }) {
  const { view, change } = useView();
  const choice = boardChoice(boards, view);
  if (choice === null) return <p className="py-8 text-soft">No board is on record.</p>;
  const { board, snapshot } = choice;
  return (
    <div className="flex flex-col gap-10">
      <div>
        <Select
          label="Leaderboard"
          groups={boardGroups(boards)}
          value={board.id}
          onChange={(id) => change({ board: id === FIRST_BOARD ? null : id })}
        />
        {view.board !== null && board.id !== view.board && (
          <Notice>
            Board “{view.board}” is unknown; {board.title} is shown.
          </Notice>
        )}
      </div>
      {snapshot === null ? (
        <Notice>
          {board.title} was not captured on or before {view.asOf ?? 'this day'}; its first capture is of{' '}
          {board.snapshots[0] ?? 'no day'}.
        </Notice>
      ) : (
        <>
          <Standings board={board.id} snapshot={snapshot} />
          <Frontier board={board.id} />
        </>
      )}
    </div>
  );
}

function Standings({ board, snapshot }: { board: string; snapshot: string }) {
  const query = useQuery(boardSnapshotQuery(board, snapshot));
  return (
    <Loaded label="The board" query={query} height={640} aged={false}>
      {(document) => <StandingsFigure document={document} />}
    </Loaded>
  );
}

function StandingsFigure({ document }: { document: BoardSnapshotDocument }) {
  const { context, view } = useFigureContext(PATH);
  const figure = useMemo(
    () => standingsFigure(document, context, view.options),
    [document, context, view.options],
  );
  return (
    <div>
      <FigureFrame figure={figure} asTable={view.table} empty="This capture lists no model." />
      <TableDownloads table="board-entries" datasetVersion={document.datasetVersion} />
    </div>
  );
}

function Frontier({ board }: { board: string }) {
  const query = useQuery(boardFrontierQuery(board));
  return (
    <Loaded label="The board over time" query={query} height={440} aged={false}>
      {(document) => <FrontierFigure document={document} />}
    </Loaded>
  );
}

function FrontierFigure({ document }: { document: BoardFrontierDocument }) {
  const { context, view } = useFigureContext(PATH);
  const figure = useMemo(() => frontierFigure(document, context), [document, context]);
  return (
    <FigureFrame
      figure={figure}
      asTable={view.table}
      empty="No capture of this board lists a model of either country."
    />
  );
}
