import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardPlacesDocument } from '../../../contract/boardPlaces.ts';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { boardPlacesQuery } from '../../../queries/leaderboardQueries.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useOptions } from '../../../url/useView.ts';
import { rankedBy, topCount } from '../../../figures/leaderboards/places/placesChoice.ts';
import { rankFigure } from '../../../figures/leaderboards/places/rankFigure.ts';
import { topFigure } from '../../../figures/leaderboards/places/topFigure.ts';

const counts = [
  { value: '10', label: 'Top 10' },
  { value: '20', label: 'Top 20' },
] as const;
const holders = [
  { value: 'country', label: 'Country' },
  { value: 'developer', label: 'Developer' },
] as const;

/** Who holds the first places of a board, and the best place of each, over time. */
export function PlacesSection({ board }: { board: string }) {
  const query = useQuery({ ...boardPlacesQuery(board), placeholderData: keepPreviousData });
  return (
    <Loaded label="Places on the board" query={query} height={900} aged={false}>
      {(document) => <Places document={document} />}
    </Loaded>
  );
}

function Places({ document }: { document: BoardPlacesDocument }) {
  const { options, choose } = useOptions();
  const { context, view } = useFigureContext('/leaderboards');
  const n = topCount(view.options);
  const by = rankedBy(view.options);
  const top = useMemo(() => topFigure(document, n, context), [context, document, n]);
  const rank = useMemo(() => rankFigure(document, by, context), [by, context, document]);
  return (
    <>
      <div>
        <Choice
          legend="Places counted"
          options={counts}
          value={topCount(options) === 20 ? '20' : '10'}
          onChange={(next) => choose({ top: next === '20' ? '20' : null })}
        />
        <div className="mt-6">
          <FigureFrame
            figure={top}
            asTable={view.table}
            empty={`No capture of this board lists ${String(n)} rows.`}
          />
        </div>
      </div>
      <div>
        <Choice
          legend="Best place by"
          options={holders}
          value={rankedBy(options)}
          onChange={(next) => choose({ places: next === 'developer' ? next : null })}
        />
        <div className="mt-6">
          <FigureFrame
            figure={rank}
            asTable={view.table}
            empty="No capture lists a model of either country."
          />
        </div>
      </div>
    </>
  );
}
