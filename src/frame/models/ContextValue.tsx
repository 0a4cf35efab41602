import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatValue } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../domain/rivals.ts';

interface ContextValueProps {
  /** The table that shows it, in links to it. */
  readonly home: string;
  readonly model: PricedModel;
  readonly sources: Sources;
}

/** How many tokens a request may hold; the record has it from the source of the price. */
export function ContextValue({ home, model, sources }: ContextValueProps) {
  const { contextTokens, evidence } = model;
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${model.id}|context`),
        subject: `${model.name}, context length`,
        text: formatValue(contextTokens, 'count'),
        actor: modelActor(model),
        period: model.priceAsOf,
        unit: 'tokens',
        definition: 'The most tokens that one request may hold, as listed with the price.',
        facts: [],
        evidence,
      }}
      source={sources[evidence.sourceId]}
      missing={contextTokens === null}
    />
  );
}
