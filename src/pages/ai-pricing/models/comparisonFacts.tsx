import type { ReactNode } from 'react';
import { RefArea } from '../../../contract/codelists.ts';
import type { TokenPrices } from '../../../contract/aiPricing.ts';
import type { Sources } from '../../../contract/primitives.ts';
import { DeveloperLink } from '../../../frame/DeveloperLink.tsx';
import { ContextValue } from '../../../frame/models/ContextValue.tsx';
import { PriceNumber } from '../../../frame/models/PriceNumber.tsx';
import { PriceValue } from '../../../frame/models/PriceValue.tsx';
import { ReleaseValue } from '../../../frame/models/ReleaseValue.tsx';
import { LastListedValue, SinceValue } from '../../../frame/models/SinceValue.tsx';
import {
  priceBasisText,
  priceKindHeading,
  priceKindIds,
  priceKindLabels,
  priceKinds,
} from '../../../figures/priceFacts.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { weightsText } from '../../../domain/formats.ts';

/** One fact of all compared models. */
export interface ComparisonLine {
  readonly key: string;
  readonly name: ReactNode;
  /** One a model. */
  readonly cells: readonly ReactNode[];
}

const HOME = 'comparison';

const further = [
  {
    id: 'off-peak',
    label: 'off-peak',
    currency: 'USD',
    of: (price: EffectivePrice): TokenPrices | null => price.offPeakUsd,
    evidence: (price: EffectivePrice) => price.evidence,
  },
  {
    id: 'cny',
    label: 'mainland list',
    currency: 'CNY',
    of: (price: EffectivePrice): TokenPrices | null => price.cny,
    evidence: (price: EffectivePrice) => price.cnyEvidence ?? price.evidence,
  },
] as const;

/** Prices that only some vendors have: outside peak hours, and on the mainland's list. */
function furtherPrices(prices: readonly EffectivePrice[], sources: Sources): ComparisonLine[] {
  return further
    .filter(({ of }) => prices.some((price) => of(price) !== null))
    .flatMap(({ id, label, currency, of, evidence }) =>
      priceKinds.map((kind) => ({
        key: `${id}|${kind}`,
        name: `${priceKindHeading(kind)}, ${label}`,
        cells: prices.map((price) => (
          <PriceNumber
            key={price.model.id}
            home={HOME}
            name={`${price.model.id}|${id}|${priceKindIds[kind]}`}
            model={price.model}
            what={`${priceKindLabels[kind]}, ${label}`}
            value={of(price)?.[kind] ?? null}
            currency={currency}
            period={price.since}
            facts={[{ label: 'Channel', value: price.model.channel }]}
            evidence={evidence(price)}
            sources={sources}
          />
        )),
      })),
    );
}

/** The lines of a comparison that come with the prices. */
export function comparisonFacts(prices: readonly EffectivePrice[], sources: Sources): ComparisonLine[] {
  const line = (
    key: string,
    name: string,
    cell: (price: EffectivePrice) => ComparisonLine['cells'][number],
  ): ComparisonLine => ({ key, name, cells: prices.map(cell) });
  return [
    line('developer', 'Developer', ({ model }) => <DeveloperLink name={model.developer} />),
    line('country', 'Country', ({ model }) => RefArea.label(model.refArea)),
    line('released', 'Released', ({ model }) => <ReleaseValue home={HOME} model={model} sources={sources} />),
    line('weights', 'Weights', ({ model }) => weightsText(model.openWeights)),
    line('context', 'Context, tokens', ({ model }) => (
      <ContextValue home={HOME} model={model} sources={sources} />
    )),
    line('basis', 'Basis of the price', priceBasisText),
    line('listed', 'Last listed', (price) => <LastListedValue home={HOME} price={price} sources={sources} />),
    line('since', 'Price since', (price) => <SinceValue home={HOME} price={price} sources={sources} />),
    ...priceKinds.map((kind) =>
      line(kind, priceKindHeading(kind), (price) => (
        <PriceValue home={HOME} price={price} kind={kind} sources={sources} />
      )),
    ),
    ...furtherPrices(prices, sources),
  ];
}
