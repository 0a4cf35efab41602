import type { PriceClaim } from '../../../contract/priceNames.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import type { EvidenceItem } from '../../../figure/evidenceItem.ts';

const moneyFormatOf = ({ unit }: PriceClaim) => (unit?.code.startsWith('cny') === true ? 'cny' : 'usd');

/** Returns the card of an earlier finding about a price in the press. */
export const findingItem = (claim: PriceClaim): EvidenceItem => ({
  subject: claim.claim,
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
