import * as v from 'valibot';
import { newestValue } from './actors.ts';
import { RefArea } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { indicatorEntry } from './indicator.ts';
import { lead } from './overview.ts';
import { envelope, finite } from './primitives.ts';

/**
 * Sparkline of a country's values: x and y in turn, in whole hundredths of the axes; empty if it has fewer than two
 * values.
 */
const course = v.array(finite);

/** An indicator in a list, with the newest values of both countries and their course. */
export const listedWithValues = v.object({
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
   * Values of China and the United States for the newest period that both have, unless it is out of date; otherwise
   * the newest value of each. Empty if the indicator is split by industry.
   */
  newest: v.array(newestValue),
  isSplit: v.boolean(),
  /** Areas with a value if neither country has one; empty otherwise. */
  otherAreas: v.array(RefArea.schema),
  /**
   * Comparison of the two values; `null` if they are of different periods or the indicator does not define a lead.
   */
  comparison: v.nullable(
    v.object({
      /** True if the intervals of both values tell them apart; `null` if they have none. */
      decided: v.nullable(v.boolean()),
      /** Points that equal ten times the strength, on a scale without a zero. */
      pointsPerTenfold: v.nullable(finite),
      ...v.pick(lead, ['few', 'isBound', 'isUnlike']).entries,
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
