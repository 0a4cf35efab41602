import { useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { flagshipPricesFigure } from './flagshipPricesFigure.ts';

/** Newest prices of some flagships; older days need the history, which the overview does not load. */
export function AiPricingCard({ document }: { document: OverviewDocument }) {
  const { context, view } = useFigureContext('/ai-pricing', true);
  const figure = useMemo(
    () => flagshipPricesFigure({ ...document, models: document.aiPricing.models, segments: [] }, context),
    [context, document],
  );
  return <FigureFrame figure={figure} asTable={view.table} empty="No price is on record." />;
}
