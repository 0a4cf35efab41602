import { type ListedTokenKind, tokenKindIds, tokenKindLabels } from '../../domain/tokenKinds.ts';
import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';
import { formatValue, NO_DATA } from '../../domain/values.ts';
import type { Fact } from '../../figure/parts.ts';
import { numberId } from '../../figure/numberId.ts';
import { conversionOf, priceDefinition, priceFacts } from '../../figures/priceFacts.ts';
import type { EffectivePrice } from '../../domain/prices.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../domain/rivals.ts';

interface PriceValueProps {
  /** The table that shows it, in links to it. */
  readonly home: string;
  readonly price: EffectivePrice;
  readonly kind: ListedTokenKind;
  readonly sources: Sources;
}

/** What a model costs, of one token kind; it opens its evidence. */
export function PriceValue({ home, price, kind, sources }: PriceValueProps) {
  const value = price.usd[kind];
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${price.model.id}|${tokenKindIds[kind]}`),
        subject: `${price.model.name}, ${tokenKindLabels[kind]}`,
        actor: modelActor(price.model),
        period: price.since,
        unit: 'USD per million tokens',
        definition: priceDefinition,
        text: formatValue(value, 'usd'),
        facts: priceFacts(price, kind),
        evidence: price.evidence,
        derivation: conversionOf(price, kind),
      }}
      source={sources[price.evidence.sourceId]}
      missing={value === null}
    />
  );
}

interface PriceNumberProps {
  readonly home: string;
  /** Names the price within its table. */
  readonly name: string;
  readonly model: PricedModel;
  /** "GPT-5.5, output in the fast mode" without the model: "output in the fast mode". */
  readonly what: string;
  readonly value: number | null;
  readonly currency: 'CNY' | 'USD';
  readonly period: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
  readonly sources: Sources;
}

const amount = (value: number | null, currency: 'CNY' | 'USD') =>
  value === null ? NO_DATA : `${currency} ${formatValue(value, 'decimal')}`;

/** One price of a table, in its own currency. */
export function PriceNumber(props: PriceNumberProps) {
  const { home, name, model, what, value, currency, period, facts, evidence, sources } = props;
  return (
    <EvidenceValue
      item={{
        id: numberId(home, name),
        subject: `${model.name}, ${what}`,
        actor: modelActor(model),
        period,
        unit: `${currency} per million tokens`,
        definition: 'List price of a million tokens of one kind through one channel, as its source lists it.',
        text: amount(value, currency),
        facts,
        evidence,
      }}
      source={sources[evidence.sourceId]}
      missing={value === null}
    />
  );
}
