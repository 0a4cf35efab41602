import { weakest } from '../../../../contract/confidence.ts';
import type { ComputedInput, ComputedValue } from '../derivationMethod.ts';
import type { Capture } from './boardCaptures.ts';

/**
 * A value computed from one capture. It is known from the day of the capture on and cites the source of its
 * first input, or of the capture's first line where nothing was counted.
 */
export function captureValue(
  { snapshot, rows }: Capture,
  given: Pick<ComputedValue, 'refArea' | 'value' | 'note'> & { readonly inputs: readonly ComputedInput[] },
): ComputedValue[] {
  const cited = given.inputs[0] ?? rows[0];
  if (cited === undefined) return [];
  return [
    {
      ...given,
      timePeriod: snapshot,
      obsStatus: 'A',
      sourceId: cited.sourceId,
      sourceLocator: cited.sourceLocator,
      confidence: weakest((given.inputs.length > 0 ? given.inputs : rows).map((row) => row.confidence)),
      publishedOn: snapshot,
    },
  ];
}
