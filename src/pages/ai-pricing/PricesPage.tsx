import { useMemo } from 'react';
import { viewDay } from '../../domain/periods.ts';
import { pricesOn } from '../../domain/prices.ts';
import { flagshipPrices } from '../../figures/ai-pricing/flagshipPricesFigure.ts';
import { nativeListPrices } from '../../figures/ai-pricing/native/nativeFigure.ts';
import { askedCurrency } from '../../figures/ai-pricing/native/nativePrices.ts';
import { flagshipPriceBars } from '../../figures/ai-pricing/priceBarsFigure.ts';
import type { PricingData } from '../../figures/ai-pricing/priceData.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FromTheTop } from '../../paint/FromTheTop.tsx';
import { useChoose } from '../../url/useOptions.ts';
import { useStated } from '../../url/useView.ts';
import { Comparison } from './models/Comparison.tsx';
import { ModelSection } from './models/ModelSection.tsx';
import { PricePage } from './PricePage.tsx';
import { TokenKindChoice } from './TokenKindChoice.tsx';
import { Section } from '../../ui/Section.tsx';

/** Current prices: newest flagships by token kind, all models, one kind as bars, and vendors' own lists. */
export function PricesPage() {
  return (
    <PricePage>
      {(pricing) => (
        <div className="flex flex-col gap-14 *:scroll-mt-24">
          <FigureOf spec={flagshipPrices} />
          <div id="models">
            <FromTheTop room={900}>
              <AllModels pricing={pricing} />
            </FromTheTop>
          </div>
          <div>
            <TokenKindChoice />
            <div className="mt-6">
              <FigureOf spec={flagshipPriceBars} />
            </div>
          </div>
          <div id="lists">
            <VendorLists />
          </div>
          <GapsOf panel="ai-pricing" />
        </div>
      )}
    </PricePage>
  );
}

/** Prices as listed by vendors, in a currency that the user selects. */
const VendorLists = () => (
  <Section title="Developers’ own price lists">
    <div className="flex flex-col gap-4">
      <CurrencyChoice />
      <FigureOf spec={nativeListPrices} level={3} />
    </div>
  </Section>
);

function CurrencyChoice() {
  const currency = useStated(({ options }) => askedCurrency(options.currency));
  const choose = useChoose();
  return (
    <Choice
      legend="Currency"
      options={[
        { value: 'usd', label: 'U.S. dollar' },
        { value: 'cny', label: 'Chinese yuan' },
      ]}
      value={currency}
      onChange={(next) => choose({ currency: next === 'usd' ? null : next })}
    />
  );
}

/** The table of all models, and the comparison of the selected ones. */
function AllModels({ pricing }: { pricing: PricingData }) {
  const view = useShownView();
  const prices = useMemo(() => pricesOn(pricing, view.asOf), [pricing, view.asOf]);
  const { datasetVersion } = pricing;
  return (
    <>
      <ModelSection prices={prices} day={viewDay(view, datasetVersion)} options={view.options} />
      <Comparison prices={prices} view={view} />
      <TableDownloads table="models" datasetVersion={datasetVersion} />
      <TableDownloads table="price-segments" datasetVersion={datasetVersion} />
    </>
  );
}
