import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PricingLatestDocument } from '../../contract/aiPricing.ts';
import type { PricingHistoryDocument } from '../../contract/priceHistory.ts';
import { datasetDay } from '../../domain/periods.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { FilterScope } from '../../frame/FilterScope.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { pricingHistoryQuery, pricingLatestQuery } from '../../queries/aiPricingQueries.ts';
import { pricesOn } from '../../domain/prices.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PageContents } from '../../ui/PageContents.tsx';
import { useView } from '../../url/useView.ts';
import { CompareSection } from './basis/CompareSection.tsx';
import { HeadlineSection } from './headline/HeadlineSection.tsx';
import { flagshipPricesFigure } from '../../figures/ai-pricing/flagshipPricesFigure.ts';
import { Comparison } from './models/Comparison.tsx';
import { ModelSection } from './models/ModelSection.tsx';
import { NativeSection } from './native/NativeSection.tsx';
import { priceBarsFigure } from '../../figures/ai-pricing/priceBarsFigure.ts';
import { priceKindIds, priceKindLabels, priceKindOf, type PriceKind } from '../../figures/priceFacts.ts';
import { FrontierSection } from './frontier/FrontierSection.tsx';
import { HistorySection } from './history/HistorySection.tsx';
import { pricingData } from '../../figures/ai-pricing/pricingData.ts';
import { JobSections } from './workload/JobSections.tsx';

const kinds: readonly PriceKind[] = ['output', 'input', 'cachedInput'];
const PATH = '/ai-pricing';

const sections = [
  { id: 'compare', label: 'Compare two prices' },
  { id: 'headline', label: 'Check a headline' },
  { id: 'job', label: 'What your job costs' },
  { id: 'lists', label: 'Vendors’ own lists' },
  { id: 'history', label: 'Prices over time' },
  { id: 'capability', label: 'Price and capability' },
  { id: 'models', label: 'All models' },
] as const;

/** What models cost: newest flagships on three bases, one basis as bars, over time, and all models. */
export function AiPricingPanel() {
  const latest = useQuery(pricingLatestQuery());
  const history = useQuery(pricingHistoryQuery());
  return (
    <FilterScope covers={['ai']} what="AI prices">
      <Loaded label="AI prices" query={latest} height={720}>
        {(latestDocument) => (
          <Loaded label="Price history" query={history} height={720} aged={false}>
            {(historyDocument) => <Prices latest={latestDocument} history={historyDocument} />}
          </Loaded>
        )}
      </Loaded>
    </FilterScope>
  );
}

interface PricesProps {
  readonly latest: PricingLatestDocument;
  readonly history: PricingHistoryDocument;
}

function Prices({ latest, history }: PricesProps) {
  const data = useMemo(() => pricingData(latest, history), [latest, history]);
  const { context, view } = useFigureContext(PATH);
  const kind = priceKindOf(view.metric);
  const figures = useMemo(
    () => ({
      dots: flagshipPricesFigure(data, context),
      bars: priceBarsFigure(data, kind, context),
    }),
    [context, data, kind],
  );
  const prices = useMemo(() => pricesOn(data, context.asOf), [context.asOf, data]);
  const empty = 'No model had a list price on this day. Choose a later day.';
  return (
    <div className="flex flex-col gap-14 *:scroll-mt-8">
      <PageContents sections={sections} />
      <FigureFrame figure={figures.dots} asTable={view.table} empty={empty} />
      <div>
        <BasisChoice />
        <div className="mt-6">
          <FigureFrame figure={figures.bars} asTable={view.table} empty={empty} />
        </div>
      </div>
      <div id="compare">
        <CompareSection data={data} />
      </div>
      <div id="headline">
        <HeadlineSection data={data} />
      </div>
      <div id="job" className="flex flex-col gap-14">
        <JobSections pricing={data} />
      </div>
      <div id="lists">
        <NativeSection pricing={data} />
      </div>
      <div id="history">
        <HistorySection data={data} />
      </div>
      <div id="capability">
        <FrontierSection pricing={data} />
      </div>
      <div id="models">
        <ModelSection
          prices={prices}
          sources={data.sources}
          day={context.asOf ?? datasetDay(data.datasetVersion)}
          options={view.options}
        />
        <Comparison data={data} context={context} view={view} />
        <TableDownloads table="models" datasetVersion={data.datasetVersion} />
        <TableDownloads table="price-segments" datasetVersion={data.datasetVersion} />
      </div>
    </div>
  );
}

/** The switch answers at once; the charts follow. */
function BasisChoice() {
  const { change, view } = useView();
  return (
    <Choice
      legend="Price basis"
      options={kinds.map((one) => ({ value: one, label: priceKindLabels[one] }))}
      value={priceKindOf(view.metric)}
      onChange={(next) => change({ metric: next === 'output' ? null : priceKindIds[next] })}
    />
  );
}
