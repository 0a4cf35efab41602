import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { RefArea } from './codelists.ts';
import { optionalText, text, timePeriod } from './primitives.ts';

// Completeness of every list that is counted: without it, a comparison of two counts says nothing.

/** Lists of records that are counted, as opposed to values that a source counts itself. */
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
  'rules',
]);
export type CountedList = Code<typeof CountedList>;

/** Completeness of a list for an area. */
export const Extent = codeList({
  whole: 'complete list',
  'in-part': 'incomplete list',
  'single-notices': 'single notices only',
  'not-searched': 'not searched',
});
export type Extent = Code<typeof Extent>;

/** Areas for which a list may be complete: those of the records, and the UN, which is not one of them. */
export const CoverageArea = plainCodes([...RefArea.codes, 'UN']);
export type CoverageArea = Code<typeof CoverageArea>;

/** Completeness of one list for one area; `WORLD` is one search or one list that treats every area alike. */
export const coverageRow = v.object({
  list: CountedList.schema,
  /** Body, plan, topic or issuer of the list; `null` for all that have no row of their own. */
  scope: optionalText,
  area: CoverageArea.schema,
  /** Period that the list covers; `null` if it is open on that side. */
  from: v.nullable(timePeriod),
  until: v.nullable(timePeriod),
  extent: Extent.schema,
  /** Date of the list, or of the search. */
  asOf: timePeriod,
  /** `null` if the list is our own collection from many sources. */
  sourceId: v.nullable(text),
  /** Missing part, or places searched, in one sentence. */
  note: optionalText,
});
export type CoverageRow = v.InferOutput<typeof coverageRow>;
