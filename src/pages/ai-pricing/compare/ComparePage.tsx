import { useMemo } from 'react';
import { formatPeriod, viewDay } from '../../../domain/periods.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useOptions } from '../../../url/useOptions.ts';
import { quoteData, type PricingData, type QuoteData } from '../../../figures/ai-pricing/priceData.ts';
import { PricePage } from '../PricePage.tsx';
import { modelsByDeveloper } from '../modelsByDeveloper.ts';
import { ComparisonResult } from './ComparisonResult.tsx';
import { priceModesDocument, type PriceModesDocument } from '../../../contract/priceModes.ts';
import { Documents } from '../../../frame/Documents.tsx';
import { FigureOf } from '../../../frame/FigureOf.tsx';
import { useShownView } from '../../../paint/shownAddress.tsx';
import { pairChoice, pricedModels, type PriceChoice } from '../../../figures/ai-pricing/ratios/pairChoice.ts';
import { priceRatios } from '../../../figures/ai-pricing/ratios/priceRatiosFigure.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { Picker } from '../../../frame/Picker.tsx';
import { quoteName } from '../../../figures/ai-pricing/quoteText.ts';
import { formatQuoteRef, refOf } from '../../../figures/ai-pricing/ratios/quoteRef.ts';

/** Compares two prices: a ratio if the terms of both allow one, otherwise a refusal with the reasons. */
export const ComparePage = () => (
  <PricePage anchor="compare">
    {(pricing) => (
      <Documents label="Price modes" height={560} needs={(ask) => ({ modes: ask(priceModesDocument) })}>
        {({ modes }) => <Compare pricing={pricing} modes={modes} />}
      </Documents>
    )}
  </PricePage>
);

interface CompareProps {
  readonly pricing: PricingData;
  readonly modes: PriceModesDocument;
}

function Compare({ pricing, modes }: CompareProps) {
  const { asOf } = useShownView();
  const data = useMemo(() => quoteData(pricing, modes), [modes, pricing]);
  const models = useMemo(() => pricedModels(data, asOf), [asOf, data]);
  if (models.length < 2) return <NoPair day={viewDay({ asOf }, data.datasetVersion)} />;
  return (
    <div className="flex flex-col gap-8">
      <Pair data={data} />
      <FigureOf spec={priceRatios} />
    </div>
  );
}

/** Shown for a date before the prices of two models were known. */
const NoPair = ({ day }: { day: string }) => (
  <p className="text-sm text-soft">
    Fewer than two models had a list price on {formatPeriod(day)}. Try a later date.
  </p>
);

/** The two prices in the URL; the figure follows a moment later. */
function Pair({ data }: { data: QuoteData }) {
  const { asOf } = useShownView();
  const { options, choose } = useOptions();
  const pair = useMemo(() => pairChoice(data, options, asOf), [data, options, asOf]);
  const written = (side: 'a' | 'b', ref: string) => (ref === pair.usual[side] ? null : ref);
  return (
    <div>
      <p className="mb-4 max-w-2xl text-sm text-soft">
        Cached-input prices are never compared with regular input prices.
      </p>
      <div className="grid gap-6 sm:grid-cols-2">
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
          onChoose={(a, b) => choose({ a: written('a', a), b: written('b', b) })}
        />
      </div>
    </div>
  );
}

interface PricePickerProps {
  readonly side: 'A' | 'B';
  readonly models: readonly PricedModel[];
  readonly choice: PriceChoice;
  readonly onChange: (ref: string) => void;
}

/** Returns the distinct bases on which a model is sold, and the selected one even if it has no price. */
function termsOptions({ quotes, quote, ref }: PriceChoice) {
  const byRef = new Map(quotes.map((one) => [formatQuoteRef(refOf(one)), quoteName(one.terms)]));
  const options = [...byRef].map(([value, label]) => ({ value, label }));
  return quote === null ? [{ value: formatQuoteRef(ref), label: 'no price on record' }, ...options] : options;
}

/** One of the two prices: a model, and the terms of its price. */
function PricePicker({ side, models, choice, onChange }: PricePickerProps) {
  const groups = useMemo(() => modelsByDeveloper(models), [models]);
  const { ref, quote } = choice;
  // A change of the model keeps the token kind; tiers, hours and lists belong to a model.
  const chooseModel = (modelId: string) =>
    onChange(
      formatQuoteRef({
        ...ref,
        modelId,
        inputTokensAbove: 0,
        mode: 'standard',
        offPeak: false,
        converted: false,
      }),
    );
  return (
    <fieldset className="flex min-w-0 flex-col gap-2" aria-label={`Price ${side}`}>
      <Picker label={`Model ${side}`} groups={groups} value={ref.modelId} onChange={chooseModel} />
      <Picker
        label={`Price terms ${side}`}
        groups={[{ label: 'Price of a million tokens', options: termsOptions(choice) }]}
        value={formatQuoteRef(quote === null ? ref : refOf(quote))}
        onChange={onChange}
      />
    </fieldset>
  );
}
