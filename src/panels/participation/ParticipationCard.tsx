import { useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { seatsFigure } from './seatsFigure.ts';

export function ParticipationCard({ document }: { document: OverviewDocument }) {
  const { context, view } = useFigureContext('/participation');
  const figure = useMemo(
    () => seatsFigure({ ...document, ...document.participation }, null, context),
    [context, document],
  );
  return <FigureFrame figure={figure} asTable={view.table} empty="No count is on record." />;
}
