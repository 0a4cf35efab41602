import { type ListedTokenKind, tokenKindIds, tokenKindLabels } from '../../domain/tokenKinds.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatValue } from '../../domain/values.ts';
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
