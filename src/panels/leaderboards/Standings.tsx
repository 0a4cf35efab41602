import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardSnapshotDocument } from '../../contract/leaderboards.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { boardSnapshotQuery } from '../../queries/leaderboardQueries.ts';
import { standingsFigure } from './standings/standingsFigure.ts';

interface StandingsProps {
  readonly board: string;
  readonly snapshot: string;
}

/** The newest capture of a board. The board before stays until the next one is there. */
export function Standings({ board, snapshot }: StandingsProps) {
  const query = useQuery({ ...boardSnapshotQuery(board, snapshot), placeholderData: keepPreviousData });
  return (
    <Loaded label="The board" query={query} height={640} aged={false}>
      {(document) => <StandingsFigure document={document} />}
    </Loaded>
  );
}

function StandingsFigure({ document }: { document: BoardSnapshotDocument }) {
  const { context, view } = useFigureContext('/leaderboards');
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
