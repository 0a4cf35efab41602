import { useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { frontierFigure } from './frontierFigure.ts';

export function LeaderboardsCard({ document }: { document: OverviewDocument }) {
  const { context, view } = useFigureContext('/leaderboards');
  const figure = useMemo(
    () => frontierFigure({ ...document, ...document.leaderboards }, context),
    [context, document],
  );
  return <FigureFrame figure={figure} asTable={view.table} empty="No capture is on record." />;
}
