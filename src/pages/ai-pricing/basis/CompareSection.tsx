import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formatPeriod } from '../../../domain/periods.ts';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { priceModesQuery } from '../../../queries/aiPricingQueries.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useOptions } from '../../../url/useView.ts';
import type { PricingData } from '../../../figures/ai-pricing/flagshipPricesFigure.ts';
import { basisData } from '../../../figures/ai-pricing/basis/basisData.ts';
import { ComparisonResult } from './ComparisonResult.tsx';
import { pairChoice, type BasisData, type PairChoice } from '../../../figures/ai-pricing/basis/pairChoice.ts';
import { PricePicker } from './PricePicker.tsx';
import { priceRatiosFigure } from '../../../figures/ai-pricing/basis/priceRatiosFigure.ts';

const PATH = '/ai-pricing';

/** Two prices against each other: a ratio where one basis carries both, a refusal with reasons elsewhere. */
export function CompareSection({ data }: { data: PricingData }) {
  const modes = useQuery(priceModesQuery());
  return (
    <Loaded label="Price modes" query={modes} height={560} aged={false}>
      {(document) => <Compare pricing={data} document={document} />}
    </Loaded>
  );
}

function Compare({ pricing, document }: { pricing: PricingData; document: Parameters<typeof basisData>[1] }) {
  const data = useMemo(() => basisData(pricing, document), [document, pricing]);
  const { context, view } = useFigureContext(PATH);
  const pair = useMemo(
    () => pairChoice(data, view.options, context.asOf),
    [context.asOf, data, view.options],
  );
  const figure = useMemo(() => priceRatiosFigure(data, pair, context), [context, data, pair]);
  if (pair.models.length < 2) return <NoPair day={pair.day} />;
  return (
    <section aria-labelledby="compare-prices" className="flex flex-col gap-8">
      <Pair data={data} />
      <FigureFrame
        figure={figure}
        asTable={view.table}
        empty="On this day the two models have no price on the same basis."
        level={3}
      />
    </section>
  );
}

const heading = (
  <h2 id="compare-prices" className="text-xl">
    Compare two prices
  </h2>
);

/** Before prices of two models were known there is nothing to choose from. */
const NoPair = ({ day }: Pick<PairChoice, 'day'>) => (
  <section aria-labelledby="compare-prices">
    {heading}
    <p className="mt-1 text-sm text-soft">
      Fewer than two models had a list price on {formatPeriod(day)}. Choose a later day.
    </p>
  </section>
);

/** The two prices as the address has them at this moment; the figure follows a moment later. */
function Pair({ data }: { data: BasisData }) {
  const { options, choose } = useOptions();
  const { view } = useFigureContext(PATH);
  const pair = useMemo(() => pairChoice(data, options, view.asOf), [data, options, view.asOf]);
  const written = (side: 'a' | 'b', ref: string) => (ref === pair.usual[side] ? null : ref);
  return (
    <div>
      {heading}
      <p className="mt-1 max-w-2xl text-sm text-soft">
        We give a ratio only where both prices could apply to the same request. A cache hit is never compared
        with uncached input.
      </p>
      <div className="mt-4 grid gap-6 sm:grid-cols-2">
        <PricePicker
          side="A"
          models={pair.models}
          choice={pair.a}
          onChange={(ref) => choose({ a: written('a', ref) })}
        />
        <PricePicker
          side="B"
          models={pair.models}
          choice={pair.b}
          onChange={(ref) => choose({ b: written('b', ref) })}
        />
      </div>
      {[pair.a.problem, pair.b.problem].map(
        (problem) => problem !== null && <Notice key={problem}>{problem}</Notice>,
      )}
      <div className="mt-6">
        <ComparisonResult
          pair={pair}
          sources={data.sources}
          onChoose={(a, b) => choose({ a: written('a', a), b: written('b', b) })}
        />
      </div>
    </div>
  );
}
