import { Industry } from '../../contract/codelists.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { View } from '../../url/view.ts';

/** Why an embed shows no figure: what its view leaves nothing of. */
export function nothingText(title: string, { asOf, industries }: View): string {
  const day = asOf === null ? '' : ` on ${formatPeriod(asOf)}`;
  const chosen = industries.map((code) => Industry.label(code)).join(', ');
  return `${title}: nothing is on record${day}${chosen === '' ? '' : ` for ${chosen}`}.`;
}
