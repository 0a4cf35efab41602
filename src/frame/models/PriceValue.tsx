import { type ListedTokenKind, tokenKindIds } from '../../domain/tokenKinds.ts';
import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Derivation, Evidence } from '../../contract/primitives.ts';
import { formatValue, moneyFormats } from '../../domain/values.ts';
import type { Fact } from '../../figure/parts.ts';
import { numberId } from '../../figure/numberId.ts';
import { priceItem, type TokenPriceList } from '../../figures/priceItem.ts';
import type { EffectivePrice } from '../../domain/prices.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../domain/rivals.ts';

interface PriceValueProps {
  /** Id of the table that contains it, for links. */
  readonly home: string;
  /** Name of the price within its table; the model by default. */
  readonly name?: string;
  readonly price: EffectivePrice;
  readonly kind: ListedTokenKind;
  /** The list in USD by default. */
  readonly list?: TokenPriceList;
}

/** The price of a model for one kind of token, which opens its evidence. */
export function PriceValue({ home, name, price, kind, list }: PriceValueProps) {
  const id = numberId(home, `${name ?? price.model.id}|${tokenKindIds[kind]}`);
  return <EvidenceValue item={{ ...priceItem(price, kind, list), id }} />;
}

interface PriceNumberProps {
  readonly home: string;
  /** Name of the price within its table. */
  readonly name: string;
  readonly model: PricedModel;
  /** Subject without the model: "output in the fast mode" of "GPT-5.5, output in the fast mode". */
  readonly what: string;
  readonly value: number | null;
  readonly currency: 'CNY' | 'USD';
  readonly period: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
  /** Conversion from yuan to dollars; absent if there was none. */
  readonly derivation?: Derivation | null;
}

/** One price of a table, in its own currency. */
export function PriceNumber(props: PriceNumberProps) {
  const { home, name, model, what, value, currency, period, facts, evidence } = props;
  const { derivation = null } = props;
  return (
    <EvidenceValue
      item={{
        id: numberId(home, name),
        subject: `${model.name}, ${what}`,
        actor: modelActor(model),
        period,
        unit: `${currency} per million tokens`,
        definition: 'List price of a million tokens of one kind through one channel, as its source lists it.',
        text: formatValue(value, moneyFormats[currency]),
        isMissing: value === null,
        facts,
        evidence,
        derivation,
      }}
    />
  );
}
