import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, isoDate, text, timePeriod } from './primitives.ts';

/** Kinds of search results, each with the label of its group. */
export const SearchKind = codeList({
  page: 'Pages',
  part: 'Parts of pages',
  figure: 'Figures',
  indicator: 'Indicators',
  board: 'Leaderboards',
  model: 'Models',
  developer: 'Developers',
  standard: 'Standards and regulations',
  register: 'Documents of the register',
  law: 'Laws that name standards',
  plan: 'Plans',
  task: 'Tasks of plans',
  body: 'Standards bodies',
  committee: 'Committees',
  organization: 'Organizations',
  target: 'Targets and forecasts',
  date: 'Dates ahead',
  event: 'Events',
  fact: 'Facts on vehicle regulation',
  gap: 'Open questions',
  source: 'Sources',
});
export type SearchKind = Code<typeof SearchKind>;

/** Kinds of search results that come from records; pages, their parts, figures and the register have their own lists. */
export const FoundRecord = plainCodes([
  'indicator',
  'board',
  'model',
  'developer',
  'standard',
  'law',
  'plan',
  'task',
  'body',
  'committee',
  'organization',
  'target',
  'date',
  'event',
  'fact',
  'gap',
  'source',
]);
export type FoundRecord = Code<typeof FoundRecord>;

/** Newest value of the result as text: with its unit, basis, interval and period. */
const foundValue = v.object({
  text,
  /** Publisher of the value; several are separated by semicolons. */
  by: text,
  /** Day from which it could be known; `null` if unknown, and then no view of an earlier day includes it. */
  knownOn: v.nullable(isoDate),
});

/** One search result and its place. Empty fields are omitted. */
const searchRow = v.object({
  kind: FoundRecord.schema,
  /** Page with its own parameters; unique among the rows. */
  to: text,
  title: text,
  /** Number of a standard, which is searchable in any spelling. */
  designation: v.optional(text),
  /** Title in the language of its source. */
  original: v.optional(text),
  /** Further search terms: short names, spellings, numbers of counterparts. */
  words: v.optional(text),
  /** A few words that tell it from similar results; searched, too. */
  note: v.optional(text),
  /** Subject; searched but not shown. */
  about: v.optional(text),
  value: v.optional(foundValue),
  /** Views of an earlier day omit it; without a value it is in all views. */
  since: v.optional(timePeriod),
});
export type SearchRow = v.InferOutput<typeof searchRow>;

export const searchDocument = singleDocument({
  kind: 'search',
  path: 'search',
  schema: v.object({
    ...envelope,
    rows: v.array(searchRow),
    /** Names that users use for a thing but that are in no title or spelling, with its URL. */
    aliases: v.array(v.object({ alias: text, to: text })),
  }),
});
export type SearchDocument = DocumentOf<typeof searchDocument>;
