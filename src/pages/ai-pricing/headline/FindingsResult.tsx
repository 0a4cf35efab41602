import type { PriceClaim } from '../../../contract/priceNames.ts';
import type { Sources } from '../../../contract/primitives.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import type { EvidenceItem } from '../../../figure/evidenceItem.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';

const currencyOf = ({ unit }: PriceClaim): string => (unit?.code.startsWith('cny') === true ? 'CNY' : 'USD');

const findingItem = (claim: PriceClaim): EvidenceItem => ({
  subject: claim.claim,
  text: formatValue(claim.value, 'usd').replace('USD', currencyOf(claim)),
  facts: [{ label: 'Finding', value: claim.finding }],
  evidence: claim.evidence,
  period: claim.validFrom ?? '',
  unit: claim.unit?.label ?? '',
  definition: 'What a price that went round in the press in May 2026 is, on the record.',
});

const daysOf = ({ validFrom, validTo }: PriceClaim): string => {
  if (validFrom === null) return '';
  return validTo === null
    ? ` Since ${formatPeriod(validFrom)}.`
    : ` From ${formatPeriod(validFrom)} to ${formatPeriod(validTo)}.`;
};

/** What was found out before about figures that stand in the sentence. */
export function FindingsResult({ findings, sources }: { findings: readonly PriceClaim[]; sources: Sources }) {
  if (findings.length === 0) return null;
  return (
    <section aria-label="On record about these figures">
      <h3 className="text-lg">On record about these figures</h3>
      <ul className="mt-2 flex flex-col gap-2 text-sm">
        {findings.map((claim) => (
          <li key={claim.id}>
            <EvidenceValue item={findingItem(claim)} sources={sources} missing={claim.value === null} />{' '}
            <span className="text-soft">
              {claim.finding}.{daysOf(claim)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
