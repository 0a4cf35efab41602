import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { RefArea } from './codelists.ts';
import { optionalText, text, timePeriod } from './primitives.ts';

// How whole each list is that anything is counted in: without it a count of two countries says nothing.

/** The lists of the records in which things are counted, apart from values that a source counts itself. */
export const CountedList = plainCodes([
  'committees',
  'offices',
  'adoptions',
  'plan-tasks',
  'plan-outcomes',
  'law-references',
  'topic-texts',
  'counterparts',
  'standards',
  'register',
  'projects',
  'due-dates',
  'events',
  'targets',
]);
export type CountedList = Code<typeof CountedList>;

/** How much of a list is on record for an area. */
export const Extent = codeList({
  whole: 'whole list',
  'in-part': 'in part',
  'single-notices': 'single notices',
  'not-searched': 'not looked at',
});
export type Extent = Code<typeof Extent>;

/** The areas that a list may be whole for: those of the records, and the UN, which is none of them. */
export const CoverageArea = plainCodes([...RefArea.codes, 'UN']);
export type CoverageArea = Code<typeof CoverageArea>;

/** How whole one list is for one area; `WORLD` is one search or one list that treats every area alike. */
export const coverageRow = v.object({
  list: CountedList.schema,
  /** Of which body, plan, topic or issuer the list is; `null` for all that have no row of their own. */
  scope: optionalText,
  area: CoverageArea.schema,
  /** The periods of which it speaks; `null` where it is open on that side. */
  from: v.nullable(timePeriod),
  until: v.nullable(timePeriod),
  extent: Extent.schema,
  /** The day of the list, or until which was looked. */
  asOf: timePeriod,
  /** `null` where the list is our own collection from many sources. */
  sourceId: v.nullable(text),
  /** What is missing, or where was looked, in a sentence. */
  note: optionalText,
});
export type CoverageRow = v.InferOutput<typeof coverageRow>;
