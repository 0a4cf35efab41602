import { confidences, type Confidence } from '../../contract/codelists.ts';

/** The lowest confidence of some rows: a computed value is no surer than the weakest row behind it. */
export function lowestConfidence(rows: readonly { readonly confidence: Confidence }[]): Confidence {
  const lowest = Math.max(0, ...rows.map(({ confidence }) => confidences.indexOf(confidence)));
  return confidences[lowest] ?? 'low';
}
