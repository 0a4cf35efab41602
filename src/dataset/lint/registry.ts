import type { Problem, Records } from '../tables/records.ts';

type Rule = (records: Records) => Problem[];

/** Every rule that looks at more than one cell. Rules for one cell stand with the cells, in `tables`. */
export const rules: readonly Rule[] = [];
