import { useMemo } from 'react';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { flagshipPricesFigure, type PricingData } from '../../figures/ai-pricing/flagshipPricesFigure.ts';

/** The prices of flagships as the overview shows them, on whatever day. */
export function PricesCard({ data }: { data: PricingData }) {
  const { context, view } = useFigureContext('/');
  const figure = useMemo(() => flagshipPricesFigure(data, context), [context, data]);
  return (
    <FigureFrame figure={figure} asTable={view.table} empty="No list price is on record for this day." />
  );
}
