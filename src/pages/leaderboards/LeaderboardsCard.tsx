import { useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { cardFrontier } from '../../figures/leaderboards/cardFrontier.ts';

export function LeaderboardsCard({ document }: { document: OverviewDocument }) {
  const { context, view } = useFigureContext('/');
  const figure = useMemo(() => cardFrontier(document, context), [context, document]);
  return <FigureFrame figure={figure} asTable={view.table} empty="No capture is on record." />;
}
