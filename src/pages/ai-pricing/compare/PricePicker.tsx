import { useMemo } from 'react';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { Select } from '../../../ui/Select.tsx';
import { quoteName } from '../../../figures/ai-pricing/quoteText.ts';
import type { PriceChoice } from '../../../figures/ai-pricing/basis/pairChoice.ts';
import { formatQuoteRef, refOf } from '../../../figures/ai-pricing/basis/quoteRef.ts';
import { RefArea } from '../../../contract/codelists.ts';

interface PricePickerProps {
  readonly side: 'A' | 'B';
  readonly models: readonly PricedModel[];
  readonly choice: PriceChoice;
  readonly onChange: (ref: string) => void;
}

/** The bases that a model is sold on, each once; the one that is asked for also where it has no price. */
function basisOptions({ quotes, quote, ref }: PriceChoice) {
  const byRef = new Map(quotes.map((one) => [formatQuoteRef(refOf(one)), quoteName(one.basis)]));
  const options = [...byRef].map(([value, label]) => ({ value, label }));
  return quote === null ? [{ value: formatQuoteRef(ref), label: 'no price on record' }, ...options] : options;
}

/** One of the two prices: a model, and the basis of its price. */
export function PricePicker({ side, models, choice, onChange }: PricePickerProps) {
  const groups = useMemo(() => modelsByDeveloper(models), [models]);
  const { ref, quote } = choice;
  // Another model keeps the token kind; its tiers, hours and lists are its own.
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
      <Select label={`Model ${side}`} groups={groups} value={ref.modelId} onChange={chooseModel} />
      <Select
        label={`Basis ${side}`}
        groups={[{ label: 'Price of a million tokens', options: basisOptions(choice) }]}
        value={formatQuoteRef(quote === null ? ref : refOf(quote))}
        onChange={onChange}
      />
    </fieldset>
  );
}

interface ModelGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const newestFirst = (a: PricedModel, b: PricedModel) =>
  (b.releasedOn ?? '').localeCompare(a.releasedOn ?? '', 'en') || (a.id < b.id ? -1 : 1);

/** Models by country and developer, the newest first, as a list to choose from. */
function modelsByDeveloper(models: readonly PricedModel[]): ModelGroup[] {
  const groups = new Map<string, PricedModel[]>();
  for (const model of models) {
    const label = `${RefArea.label(model.refArea)}: ${model.developer}`;
    groups.set(label, [...(groups.get(label) ?? []), model]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, own]) => ({
      label,
      options: own.sort(newestFirst).map(({ id, name }) => ({ value: id, label: name })),
    }));
}
