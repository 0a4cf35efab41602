import type { Indicator, IndicatorDocument, Observation } from '../../contract/indicator.ts';
import { obsStatusLabels } from '../../contract/rowLabels.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { observationItem, OBSERVATIONS } from '../../figure/observationItem.ts';

type Withdrawn = IndicatorDocument['withdrawn'][number];
/** A current or withdrawn value in the table. */
export type ObservedRow = Observation | Withdrawn;

export const isWithdrawn = (one: ObservedRow): one is Withdrawn => 'withdrawnIn' in one;

/** Returns the status of a value, or in which version and why it was withdrawn. */
export function statusOf(one: ObservedRow): string {
  if (isWithdrawn(one)) return `withdrawn in ${one.withdrawnIn}: ${one.reason}`;
  return obsStatusLabels[one.obsStatus] ?? '';
}

/** Returns the card of a withdrawn value, with its own id and the reason. */
const withdrawnItem = (item: EvidenceItem, { withdrawnIn, reason }: Withdrawn): EvidenceItem => ({
  ...item,
  id: `${item.id ?? OBSERVATIONS}|withdrawn`,
  facts: [...item.facts, { label: 'Withdrawn in', value: withdrawnIn }, { label: 'Reason', value: reason }],
});

/** Returns the card of a value, current or withdrawn. */
export function rowItem(indicator: Indicator, one: ObservedRow): EvidenceItem {
  const item = observationItem(indicator, one, undefined);
  return isWithdrawn(one) ? withdrawnItem(item, one) : item;
}
