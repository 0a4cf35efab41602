import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../frame/Loaded.tsx';
import { pricingHistoryQuery, pricingLatestQuery } from '../../queries/aiPricingQueries.ts';
import { pricesOf } from '../../figures/ai-pricing/cardPrices.ts';
import { PricesCard } from './PricesCard.tsx';
import { pricingData } from '../../figures/ai-pricing/pricingData.ts';

/** Prices of an earlier day, which need the history. */
export function PastPricesCard({ developers }: { developers: readonly string[] }) {
  const latest = useQuery(pricingLatestQuery());
  const history = useQuery(pricingHistoryQuery());
  return (
    <Loaded label="AI prices" query={latest} height={480} aged={false}>
      {(latestDocument) => (
        <Loaded label="Price history" query={history} height={480} aged={false}>
          {(historyDocument) => (
            <PricesCard data={pricesOf(developers, pricingData(latestDocument, historyDocument))} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
