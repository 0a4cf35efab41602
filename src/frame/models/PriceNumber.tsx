import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';
import type { Fact } from '../../figure/parts.ts';
import { formatValue, NO_DATA } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { modelActor } from '../../domain/rivals.ts';

export interface PriceNumberProps {
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
