import { type ListedTokenKind, tokenKindIds, tokenKindLabels, tokenKindOf } from '../../domain/tokenKinds.ts';
import { useId, useMemo } from 'react';
import { pricesOn } from '../../domain/prices.ts';
import { viewDay } from '../../domain/periods.ts';
import { flagshipPrices } from '../../figures/ai-pricing/flagshipPricesFigure.ts';
import { nativeListPrices } from '../../figures/ai-pricing/native/nativeFigure.ts';
import { currencyOf } from '../../figures/ai-pricing/native/nativePrices.ts';
import { flagshipPriceBars } from '../../figures/ai-pricing/priceBarsFigure.ts';
import { askPrices, pricingData, type PricingData } from '../../figures/ai-pricing/priceData.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { FilterScope } from '../../frame/FilterScope.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { PageContents } from '../../frame/PageContents.tsx';
import { useDeferredView } from '../../frame/deferredView.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useOptions, useView } from '../../url/useView.ts';
import { CompareSection } from './compare/CompareSection.tsx';
import { CapabilitySection } from './CapabilitySection.tsx';
import { HeadlineSection } from './headline/HeadlineSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { JobSections } from './job/JobSections.tsx';
import { Comparison } from './models/Comparison.tsx';
import { ModelSection } from './models/ModelSection.tsx';

const sections = [
  { id: 'compare', label: 'Compare two prices' },
  { id: 'headline', label: 'Check a headline' },
  { id: 'job', label: 'What your job costs' },
  { id: 'lists', label: 'Vendors’ own lists' },
  { id: 'history', label: 'Prices over time' },
  { id: 'capability', label: 'Price and capability' },
  { id: 'models', label: 'All models' },
] as const;

/** What models cost: newest flagships by token kind, one kind as bars, over time, and all models. */
export function AiPricingPage() {
  return (
    <FilterScope covers={flagshipPrices.industries} what="AI prices">
      <Documents label={['AI prices', 'Price history']} height={720} needs={askPrices}>
        {({ latest, history }) => <Prices latest={latest} history={history} />}
      </Documents>
    </FilterScope>
  );
}

function Prices({ latest, history }: Parameters<typeof pricingData>[0]) {
  const pricing = useMemo(() => pricingData({ latest, history }), [latest, history]);
  return (
    <div className="flex flex-col gap-14 *:scroll-mt-8">
      <PageContents sections={sections} />
      <FigureOf spec={flagshipPrices} />
      <div>
        <TokenKindChoice />
        <div className="mt-6">
          <FigureOf spec={flagshipPriceBars} />
        </div>
      </div>
      <div id="compare">
        <CompareSection pricing={pricing} />
      </div>
      <div id="headline">
        <HeadlineSection pricing={pricing} />
      </div>
      <div id="job" className="flex flex-col gap-14">
        <JobSections pricing={pricing} />
      </div>
      <div id="lists">
        <VendorLists />
      </div>
      <div id="history">
        <HistorySection pricing={pricing} />
      </div>
      <div id="capability">
        <CapabilitySection pricing={pricing} />
      </div>
      <div id="models">
        <AllModels pricing={pricing} />
      </div>
      <GapsOf panel="ai-pricing" />
    </div>
  );
}

const kinds: readonly ListedTokenKind[] = ['output', 'input', 'cachedInput'];

/** The switch answers at once; the charts follow. */
function TokenKindChoice() {
  const { change, view } = useView();
  return (
    <Choice
      legend="Price basis"
      options={kinds.map((one) => ({ value: one, label: tokenKindLabels[one] }))}
      value={tokenKindOf(view.metric)}
      onChange={(next) => change({ metric: next === 'output' ? null : tokenKindIds[next] })}
    />
  );
}

/** Prices as vendors list them, in the currency of the reader's choice. */
function VendorLists() {
  const { options, choose } = useOptions();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-4">
      <h2 id={headingId} className="text-xl">
        Vendors’ own lists
      </h2>
      <Choice
        legend="Currency"
        options={[
          { value: 'usd', label: 'U.S. dollar' },
          { value: 'cny', label: 'Chinese yuan' },
        ]}
        value={currencyOf(options.currency)}
        onChange={(next) => choose({ currency: next === 'usd' ? null : next })}
      />
      <FigureOf spec={nativeListPrices} level={3} />
    </section>
  );
}

/** The table of all models, and those of them that are compared. */
function AllModels({ pricing }: { pricing: PricingData }) {
  const view = useDeferredView();
  const prices = useMemo(() => pricesOn(pricing, view.asOf), [pricing, view.asOf]);
  const { sources, datasetVersion } = pricing;
  return (
    <>
      <ModelSection
        prices={prices}
        sources={sources}
        day={viewDay(view, datasetVersion)}
        options={view.options}
      />
      <Comparison prices={prices} sources={sources} view={view} />
      <TableDownloads table="models" datasetVersion={datasetVersion} />
      <TableDownloads table="price-segments" datasetVersion={datasetVersion} />
    </>
  );
}
