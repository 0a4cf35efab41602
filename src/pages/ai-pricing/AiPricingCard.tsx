import { lazy, useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { cardDevelopers, cardPrices } from '../../figures/ai-pricing/cardPrices.ts';

// What compares prices is loaded beside the document that it compares; no other page needs it to start.
const PricesCard = lazy(async () => ({ default: (await import('./PricesCard.tsx')).PricesCard }));
const PastPricesCard = lazy(async () => ({
  default: (await import('./PastPricesCard.tsx')).PastPricesCard,
}));

/** Prices of some flagships. An earlier day needs the history, which the overview does not load. */
export function AiPricingCard({ document }: { document: OverviewDocument }) {
  const { context } = useFigureContext('/');
  const newest = useMemo(() => cardPrices(document), [document]);
  return context.asOf === null ? (
    <PricesCard data={newest} />
  ) : (
    <PastPricesCard developers={cardDevelopers(document)} />
  );
}
