import { useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { cardSeats } from '../../figures/participation/cardSeats.ts';

export function ParticipationCard({ document }: { document: OverviewDocument }) {
  const { context, view } = useFigureContext('/');
  const figure = useMemo(() => cardSeats(document, context), [context, document]);
  return <FigureFrame figure={figure} asTable={view.table} empty="No count is on record." />;
}
