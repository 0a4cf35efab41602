import type * as v from 'valibot';
import { catalogTables } from './catalog.ts';
import { evPlanTables } from './evPlans.ts';
import { leaderboardTables } from './leaderboards.ts';
import { participationTables } from './participation.ts';
import { policyTables } from './policy.ts';
import { pricingTables } from './pricing.ts';
import { registerTables } from './register.ts';
import { ruleTables } from './rules.ts';
import { topicTables } from './topics.ts';
import { upkeepTables } from './upkeep.ts';

/** Every table of the records, in the order in which they are listed. A new one is added in the file of its topic. */
export const tables = {
  ...catalogTables,
  ...leaderboardTables,
  ...pricingTables,
  ...participationTables,
  ...evPlanTables,
  ...registerTables,
  ...topicTables,
  ...ruleTables,
  ...policyTables,
  ...upkeepTables,
};

/** Place of a row: the file from the project's root, and its line. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** A typed row with its place, so that a rule can report it. */
export type Recorded<Row> = Row & { readonly at: RowPlace };

type Tables = typeof tables;

/** One row of a table, typed. */
export type RowOf<Name extends keyof Tables> = Recorded<v.InferOutput<Tables[Name]['row']>>;

/** Row types that many modules use. */
export type ModelRow = RowOf<'models'>;
export type SegmentRow = RowOf<'priceSegments'>;
export type ObservationRow = RowOf<'observations'>;
export type EntryRow = RowOf<'boardEntries'>;
export type CommitteeRow = RowOf<'committees'>;

/** All records, by table, in the order of their files and lines. */
export type Records = { readonly [Name in keyof Tables]: readonly RowOf<Name>[] };

/** A problem at one place: `[rule] what is wrong. What to do.` */
export interface Problem {
  readonly at: RowPlace;
  readonly text: string;
}
