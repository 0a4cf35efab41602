import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../frame/Loaded.tsx';
import { pricingHistoryQuery, pricingLatestQuery } from '../../queries/aiPricingQueries.ts';
import { PricesCard } from './PricesCard.tsx';
import { pricingData } from './pricingData.ts';

/** Prices of an earlier day, which need the history. */
export function PastPricesCard({ developers }: { developers: readonly string[] }) {
  const latest = useQuery(pricingLatestQuery());
  const history = useQuery(pricingHistoryQuery());
  return (
    <Loaded label="AI prices" query={latest} height={480} aged={false}>
      {(latestDocument) => (
        <Loaded label="Price history" query={history} height={480} aged={false}>
          {(historyDocument) => {
            const all = pricingData(latestDocument, historyDocument);
            const models = all.models.filter((model) => developers.includes(model.developer));
            return <PricesCard data={{ ...all, models }} />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
