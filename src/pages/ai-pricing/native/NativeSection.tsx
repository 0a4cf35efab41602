import { useId, useMemo } from 'react';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useOptions } from '../../../url/useView.ts';
import type { PricingData } from '../../../figures/ai-pricing/flagshipPricesFigure.ts';
import { priceKindOf } from '../../../figures/priceFacts.ts';
import { nativeFigure } from '../../../figures/ai-pricing/native/nativeFigure.ts';
import { currencyOf } from '../../../figures/ai-pricing/native/nativePrices.ts';

const PATH = '/ai-pricing';

/** Prices as vendors list them, in the currency of the reader's choice. */
export function NativeSection({ pricing: data }: { pricing: PricingData }) {
  const { options, choose } = useOptions();
  const { context, view } = useFigureContext(PATH);
  const headingId = useId();
  const figure = useMemo(
    () => nativeFigure(data, priceKindOf(view.metric), currencyOf(view.options.currency), context),
    [data, view, context],
  );
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
      <FigureFrame
        figure={figure}
        asTable={view.table}
        level={3}
        empty="No model had a list price on this day. Choose a later day."
      />
    </section>
  );
}
