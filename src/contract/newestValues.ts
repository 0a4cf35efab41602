import * as v from 'valibot';
import { newestValue } from './actors.ts';
import { RefArea } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { indicatorEntry } from './indicator.ts';
import { lead } from './overview.ts';
import { envelope, finite } from './primitives.ts';

/** The course of a country's values in whole hundredths of both axes, x and y in turn; empty below two values. */
const course = v.array(finite);

/** An indicator as a list has it: where both countries stand, and how they came there. */
const listedWithValues = v.object({
  ...v.pick(indicatorEntry, [
    'id',
    'title',
    'unit',
    'leadDirection',
    'panel',
    'industries',
    'cadence',
    'observationCount',
    'withdrawnCount',
    'firstPeriod',
    'lastPeriod',
    'newestObserved',
    'knownFrom',
  ]).entries,
  /**
   * China and the United States at the newest period that both have, as long as it is not out of date; else the newest
   * value of each. None where the indicator is split by industry.
   */
  newest: v.array(newestValue),
  isSplit: v.boolean(),
  /** Where neither country has a value, the areas that have one; else none. */
  otherAreas: v.array(RefArea.schema),
  /** How the two compare; `null` where they are of different periods, or who is ahead is not said by this indicator. */
  comparison: v.nullable(
    v.object({
      /** Whether the intervals of both values tell them apart; `null` where they have none. */
      decided: v.nullable(v.boolean()),
      /** On a scale without a zero: how many points stand for ten times the strength. */
      pointsPerTenfold: v.nullable(finite),
      ...v.pick(lead, ['few', 'isBound']).entries,
    }),
  ),
  courses: v.object({ CN: course, US: course }),
});
export type ListedIndicator = v.InferOutput<typeof listedWithValues>;

export const newestValuesDocument = singleDocument({
  kind: 'newest-values',
  path: 'newest-values',
  schema: v.object({ ...envelope, indicators: v.array(listedWithValues) }),
});
export type NewestValuesDocument = DocumentOf<typeof newestValuesDocument>;
