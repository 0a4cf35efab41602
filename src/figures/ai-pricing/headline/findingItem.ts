import type { PriceClaim } from '../../../contract/priceNames.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { modelActor } from '../../../domain/rivals.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import type { EvidenceItem } from '../../../figure/evidenceItem.ts';

const moneyFormatOf = ({ unit }: PriceClaim) => (unit?.code.startsWith('cny') === true ? 'cny' : 'usd');

/** A finding with the model whose price it is about; `null` if it is about none. */
export interface PriceFinding extends PriceClaim {
  readonly modelId: string | null;
}

const actorOf = ({ modelId }: PriceFinding, models: readonly PricedModel[]) => {
  const model = models.find(({ id }) => id === modelId);
  return model === undefined ? {} : { actor: modelActor(model) };
};

/** Returns the card of an earlier finding about a price in the press. */
export const findingItem = (claim: PriceFinding, models: readonly PricedModel[]): EvidenceItem => ({
  subject: claim.claim,
  ...actorOf(claim, models),
  isMissing: claim.value === null,
  text: formatValue(claim.value, moneyFormatOf(claim)),
  facts: [{ label: 'Finding', value: claim.finding }],
  evidence: claim.evidence,
  period: claim.validFrom ?? '',
  unit: claim.unit?.label ?? '',
  definition: 'What a price that went round in the press in May 2026 is, on the record.',
});

/** Returns the days for which the finding holds, as a sentence. */
export const findingDays = ({ validFrom, validTo }: PriceClaim): string => {
  if (validFrom === null) return '';
  return validTo === null
    ? ` Since ${formatPeriod(validFrom)}.`
    : ` From ${formatPeriod(validFrom)} to ${formatPeriod(validTo)}.`;
};
