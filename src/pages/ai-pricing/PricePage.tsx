import { useMemo, type ReactNode } from 'react';
import { askPrices, pricingData, type PricingData } from '../../figures/ai-pricing/priceData.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FilterScope } from '../../frame/FilterScope.tsx';

interface PricePageProps {
  /** What the part was called behind a # when all of them were one page. */
  readonly anchor?: string;
  readonly children: (pricing: PricingData) => ReactNode;
}

/** What every page of prices has: the note on the filter, and the prices that it waits for. */
export function PricePage({ anchor, children }: PricePageProps) {
  return (
    // An anchor of old leads to the top of the page: its heading is above this. What is shorter than the room that is
    // kept for it while it loads keeps the room, so that the foot of the page does not move.
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
