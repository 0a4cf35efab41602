import type { Records } from '../../tables/records.ts';
import type { ComputedObservation } from './computedValue.ts';
import { derivationContext, type DerivationRecords } from './derivationContext.ts';
import { deriveIndicator } from './deriveIndicator.ts';

/** The tables that say what is derived, and those that it is derived from. */
export type DerivedRecords = DerivationRecords & Pick<Records, 'derivations'>;

/** Computes every indicator that has a derivation. Throws where one cannot be: the linter lets none through. */
export function deriveObservations(records: DerivedRecords): ComputedObservation[] {
  const context = derivationContext(records);
  const indicators = new Map(records.indicators.map((row) => [row.indicatorId, row]));
  return records.derivations.flatMap((row) => {
    const indicator = indicators.get(row.indicatorId);
    if (indicator === undefined) throw new Error(`The records have no indicator "${row.indicatorId}".`);
    return deriveIndicator(row, indicator, context);
  });
}
