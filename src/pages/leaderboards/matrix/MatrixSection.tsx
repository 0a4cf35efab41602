import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardGapsDocument } from '../../../contract/boardGaps.ts';
import { boardKindLabels } from '../../../contract/boardKindLabels.ts';
import { BoardKind } from '../../../contract/codelists.ts';
import type { BoardEntry } from '../../../contract/leaderboards.ts';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { boardGapHistoryQuery, boardGapsQuery } from '../../../queries/leaderboardQueries.ts';
import { PageLink } from '../../../url/PageLink.tsx';
import { boardName } from '../../../figures/leaderboards/boardText.ts';
import { matrixFigure } from '../../../figures/leaderboards/matrix/matrixFigure.ts';

/** All boards at a glance, and the way to each. */
export function MatrixSection({ boards }: { boards: readonly BoardEntry[] }) {
  const { view } = useFigureContext('/leaderboards');
  // The newest captures are a small document; only an earlier day needs all of them.
  const query = useQuery({
    ...(view.asOf === null ? boardGapsQuery() : boardGapHistoryQuery()),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <Loaded label="All boards" query={query} height={1400} aged={false}>
        {(document) => <Matrix document={document} />}
      </Loaded>
      <BoardLinks boards={boards} />
    </div>
  );
}

function Matrix({ document }: { document: BoardGapsDocument }) {
  const { context, view } = useFigureContext('/leaderboards');
  const figure = useMemo(() => matrixFigure(document, context), [context, document]);
  return <FigureFrame figure={figure} asTable={view.table} empty="No board was captured by this day." />;
}

function BoardLinks({ boards }: { boards: readonly BoardEntry[] }) {
  return (
    <nav aria-label="All boards" className="no-print mt-6 text-sm" data-exempt="name">
      <dl className="grid gap-x-6 sm:grid-cols-[12rem_1fr]">
        {BoardKind.codes.map((kind) => (
          <div key={kind} className="contents">
            <dt className="pt-2 text-soft">{boardKindLabels[kind]}</dt>
            <dd className="flex flex-wrap gap-x-4 gap-y-1 border-b border-hair pb-2 sm:pt-2">
              {boards
                .filter((board) => board.kind === kind)
                .map((board) => (
                  <PageLink
                    key={board.id}
                    to="/leaderboards"
                    board={board.id}
                    className="inline-block py-1 underline underline-offset-2"
                  >
                    {boardName(board, boards)}
                  </PageLink>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
