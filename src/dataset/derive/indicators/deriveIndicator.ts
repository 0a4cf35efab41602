import { noSurerThan } from '../../../contract/confidence.ts';
import type { RowOf } from '../../tables/records.ts';
import type { ComputedObservation } from './computedValue.ts';
import type { DerivationContext } from './derivationContext.ts';
import { derivationMethods } from './registry.ts';

/**
 * Computes an indicator by the derivation that the records name for it.
 *
 * @returns its observations. Throws a sentence where the method is unknown, its parameters do not fit, or
 *   nothing can be computed.
 */
export function deriveIndicator(
  { method, parameters }: RowOf<'derivations'>,
  { indicatorId, unit, industries }: RowOf<'indicators'>,
  context: DerivationContext,
): ComputedObservation[] {
  const compute = derivationMethods.get(method);
  if (compute === undefined) {
    throw new Error(
      `There is no derivation "${method}". Use one of ${[...derivationMethods.keys()].join(', ')}.`,
    );
  }
  const { formula, values } = compute(parameters, context);
  const [industry] = industries;
  if (values.length === 0 || industry === undefined)
    throw new Error('Nothing can be computed from the records.');
  return values.map(({ inputs, ...value }) => ({
    indicatorId,
    industry,
    unit,
    ...noSurerThan(value, inputs),
    derivation: { method, formula, inputs },
  }));
}
