import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardEntry, BoardSnapshotDocument } from '../../../contract/leaderboards.ts';
import { TableDownloads } from '../../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { boardSnapshotQuery } from '../../../queries/leaderboardQueries.ts';
import { PATH } from '../../../figures/leaderboards/boardChoice.ts';
import { ModelPages } from './ModelPages.tsx';
import { PairSection } from './PairSection.tsx';
import { RankMethod } from './RankMethod.tsx';
import { StandingsControls } from './StandingsControls.tsx';
import { StyleControlSection } from './StyleControlSection.tsx';
import { StyleSwitch } from './StyleSwitch.tsx';
import { standingsFigure } from '../../../figures/leaderboards/standings/standingsFigure.ts';

interface StandingsSectionProps {
  readonly boards: readonly BoardEntry[];
  readonly board: string;
  readonly snapshot: string;
}

/**
 * One capture of a board: its models with rank ranges, how those are made, two models side by side, and what
 * style control does.
 */
export function StandingsSection({ boards, board, snapshot }: StandingsSectionProps) {
  // The board before stays until the next one is there.
  const query = useQuery({ ...boardSnapshotQuery(board, snapshot), placeholderData: keepPreviousData });
  return (
    <>
      <StyleSwitch board={board} boards={boards} />
      <Loaded label="The board" query={query} height={640} aged={false}>
        {(document) => <Standings document={document} />}
      </Loaded>
      <StyleControlSection />
    </>
  );
}

function Standings({ document }: { document: BoardSnapshotDocument }) {
  const { context, view } = useFigureContext(PATH);
  const figure = useMemo(
    () => standingsFigure(document, context, view.options),
    [document, context, view.options],
  );
  return (
    <>
      <div>
        <StandingsControls rows={document.rows} />
        <FigureFrame figure={figure} asTable={view.table} empty="This capture lists no model." />
        <ModelPages rows={figure.rows} />
        <RankMethod document={document} />
        <TableDownloads table="board-entries" datasetVersion={document.datasetVersion} />
      </div>
      <PairSection document={document} />
    </>
  );
}
