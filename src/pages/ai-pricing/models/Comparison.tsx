import { useMemo } from 'react';
import type { FigureContext } from '../../../figure/figureContext.ts';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { pricesOn } from '../../../domain/prices.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { View } from '../../../url/view.ts';
import type { PricingData } from '../../../figures/ai-pricing/flagshipPricesFigure.ts';
import { chosenPrices, comparisonFigure } from '../../../figures/ai-pricing/models/comparisonFigure.ts';
import { ComparisonTable } from './ComparisonTable.tsx';

const noModels: readonly string[] = [];

interface ComparisonProps {
  readonly data: PricingData;
  readonly context: FigureContext;
  readonly view: View;
}

/** The chosen models side by side: their prices drawn, and all that is known of them line by line. */
export function Comparison({ data, context, view }: ComparisonProps) {
  const { compare: ids = noModels } = view.options;
  const prices = useMemo(() => chosenPrices(pricesOn(data, context.asOf), ids), [context.asOf, data, ids]);
  const figure = useMemo(() => comparisonFigure(data, ids, context), [context, data, ids]);
  if (ids.length === 0) return null;
  const shown = new Set(prices.map(({ model }) => model.id));
  const unknown = ids.filter((id) => !shown.has(id));
  return (
    <section id="comparison" aria-labelledby="comparison-heading" className="mt-10 scroll-mt-8">
      <h2 id="comparison-heading" className="mb-3 text-xl">
        Side by side
      </h2>
      {unknown.length > 0 && (
        <Notice>
          Left out, as there is no such model or it had no price on this day: {unknown.join(', ')}.
        </Notice>
      )}
      {prices.length > 0 && (
        <div className="flex flex-col gap-8">
          <FigureFrame
            figure={figure}
            asTable={view.table}
            empty="None of these models had a list price on this day."
            level={3}
          />
          <ComparisonTable prices={prices} sources={data.sources} asOf={context.asOf} />
        </div>
      )}
    </section>
  );
}
