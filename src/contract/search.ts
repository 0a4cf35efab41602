import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, isoDate, text, timePeriod } from './primitives.ts';

/** What the site's search finds, each by the word over its group. */
export const SearchKind = codeList({
  page: 'Pages',
  figure: 'Figures',
  indicator: 'Indicators',
  board: 'Leaderboards',
  model: 'Models',
  developer: 'Developers',
  standard: 'Standards and regulations',
  register: 'Documents of the register',
  plan: 'Plans',
  task: 'Tasks of plans',
  body: 'Standards bodies',
  committee: 'Committees',
  organization: 'Organizations',
  target: 'Targets and forecasts',
  event: 'Events',
  fact: 'Facts on vehicle regulation',
  source: 'Sources',
});
export type SearchKind = Code<typeof SearchKind>;

/** What the records give to the search; pages, figures and the register have lists of their own. */
export const FoundRecord = plainCodes([
  'indicator',
  'board',
  'model',
  'developer',
  'standard',
  'plan',
  'task',
  'body',
  'committee',
  'organization',
  'target',
  'event',
  'fact',
  'source',
]);
export type FoundRecord = Code<typeof FoundRecord>;

/** The newest value of what was found, in words: with its unit, its basis, its interval and its period. */
const foundValue = v.object({
  text,
  /** Who states it; several with semicolons between. */
  by: text,
  /** From this day on it could be known; `null` where that is not known: then no view of an earlier day has it. */
  knownOn: v.nullable(isoDate),
});

/** One thing that can be found, and where it is. A field that has nothing to say is left out. */
const searchRow = v.object({
  kind: FoundRecord.schema,
  /** Its page, with what only that page understands; no two rows have the same. */
  to: text,
  title: text,
  /** The number of a standard, which is searched in any spelling. */
  designation: v.optional(text),
  /** What it is called in the language of its source. */
  original: v.optional(text),
  /** By which other words it is found: short names, spellings, numbers of counterparts. */
  words: v.optional(text),
  /** What tells it from its like, in a few words; these are searched too. */
  note: v.optional(text),
  /** What it is about, searched and not shown. */
  about: v.optional(text),
  value: v.optional(foundValue),
  /** It is left out of views of an earlier day; where nothing is said it is in all of them. */
  since: v.optional(timePeriod),
});
export type SearchRow = v.InferOutput<typeof searchRow>;

export const searchDocument = singleDocument({
  kind: 'search',
  path: 'search',
  schema: v.object({
    ...envelope,
    rows: v.array(searchRow),
    /** What readers call a thing that no title or spelling of it says, and the address of that thing. */
    aliases: v.array(v.object({ alias: text, to: text })),
  }),
});
export type SearchDocument = DocumentOf<typeof searchDocument>;
