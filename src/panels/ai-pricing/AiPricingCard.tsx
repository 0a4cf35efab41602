import { lazy, Suspense, useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { cardDevelopers, cardPrices } from './cardPrices.ts';
import { PricesCard } from './PricesCard.tsx';

const PastPricesCard = lazy(async () => ({
  default: (await import('./PastPricesCard.tsx')).PastPricesCard,
}));

/** Prices of some flagships. An earlier day needs the history, which the overview does not load. */
export function AiPricingCard({ document }: { document: OverviewDocument }) {
  const { context } = useFigureContext('/');
  const newest = useMemo(() => cardPrices(document), [document]);
  if (context.asOf === null) return <PricesCard data={newest} />;
  return (
    <Suspense fallback={<Skeleton label="AI prices" height={480} />}>
      <PastPricesCard developers={cardDevelopers(document)} />
    </Suspense>
  );
}
