import { useMemo, type ReactNode } from 'react';
import { askPrices, pricingData, type PricingData } from '../../figures/ai-pricing/priceData.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FilterScope } from '../../frame/FilterScope.tsx';

interface PricePageProps {
  /** Former anchor of the section, from when all of them were one page. */
  readonly anchor?: string;
  readonly children: (pricing: PricingData) => ReactNode;
}

/** The layout of all price pages: the note on the filter, and the prices for which it waits. */
export function PricePage({ anchor, children }: PricePageProps) {
  return (
    // A former anchor leads to the top of the page, so include the heading above. Content shorter than the space
    // reserved while loading keeps that space, so that the footer does not move.
    <div id={anchor} className="flex min-h-180 scroll-mt-96 flex-col gap-14">
      <FilterScope covers={['ai']} what="AI prices">
        <Documents label={['AI prices', 'Price history']} height={720} needs={askPrices}>
          {({ latest, history }) => <Priced documents={{ latest, history }}>{children}</Priced>}
        </Documents>
      </FilterScope>
    </div>
  );
}

interface PricedProps extends Pick<PricePageProps, 'children'> {
  readonly documents: Parameters<typeof pricingData>[0];
}

function Priced({ documents: { latest, history }, children }: PricedProps) {
  return children(useMemo(() => pricingData({ latest, history }), [latest, history]));
}
