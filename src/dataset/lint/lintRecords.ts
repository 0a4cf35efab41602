import type { Problem, Records } from '../tables/records.ts';
import { rules } from './registry.ts';

/** Runs every rule over the records. All problems are returned, rule by rule. */
export function lintRecords(records: Records): Problem[] {
  return rules.flatMap((rule) => rule(records));
}
