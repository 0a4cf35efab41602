import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { pricingHistoryQuery, pricingLatestQuery } from '../../queries/aiPricingQueries.ts';
import { flagshipPricesFigure, type PricingData } from './flagshipPricesFigure.ts';
import { pricingData } from './pricingData.ts';

/** Prices of some flagships. An earlier day needs the history, which the overview does not load. */
export function AiPricingCard({ document }: { document: OverviewDocument }) {
  const { context } = useFigureContext('/ai-pricing');
  const { models } = document.aiPricing;
  const newest = useMemo(() => ({ ...document, models, segments: [] }), [document, models]);
  if (context.asOf === null) return <Prices data={newest} />;
  return <PastPrices developers={[...new Set(models.map((model) => model.developer))]} />;
}

function Prices({ data }: { data: PricingData }) {
  const { context, view } = useFigureContext('/ai-pricing');
  const figure = useMemo(() => flagshipPricesFigure(data, context), [context, data]);
  return (
    <FigureFrame figure={figure} asTable={view.table} empty="No list price is on record for this day." />
  );
}

function PastPrices({ developers }: { developers: readonly string[] }) {
  const latest = useQuery(pricingLatestQuery());
  const history = useQuery(pricingHistoryQuery());
  return (
    <Loaded label="AI prices" query={latest} height={480} aged={false}>
      {(latestDocument) => (
        <Loaded label="Price history" query={history} height={480} aged={false}>
          {(historyDocument) => {
            const all = pricingData(latestDocument, historyDocument);
            const models = all.models.filter((model) => developers.includes(model.developer));
            return <Prices data={{ ...all, models }} />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
