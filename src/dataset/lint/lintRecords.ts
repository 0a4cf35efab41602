import type { Problem, Records } from '../tables/records.ts';
import { rules } from './registry.ts';
import { withoutAcknowledged } from './withoutAcknowledged.ts';

/** Runs every rule over the records. All problems are returned, rule by rule. */
export function lintRecords(records: Records): Problem[] {
  const found = rules.flatMap((rule) => rule(records));
  return withoutAcknowledged(found, records.acknowledgements);
}
