import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Industry, PanelId } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, optionalText, text, timePeriod } from './primitives.ts';

/** What came of a search. */
export const GapResult = codeList({
  'not-found': 'Not found',
  'found-in-part': 'Found in part',
  'ends-early': 'Ends early',
});
export type GapResult = Code<typeof GapResult>;

/** A question that the records cannot answer, and where it was looked for. */
export const gap = v.object({
  id: text,
  question: text,
  panel: v.picklist([...PanelId.codes, 'overview']),
  /** The body that does not publish it, or whose lists were not found; `null` where it concerns none. */
  bodyId: optionalText,
  body: optionalText,
  indicatorId: optionalText,
  industries: v.array(Industry.schema),
  lookedIn: text,
  /** The day or month by which it had been looked for. */
  lookedOn: timePeriod,
  result: GapResult.schema,
  /** What there is instead, or what was found of it. */
  found: text,
});
export type Gap = v.InferOutput<typeof gap>;

/** What was looked for and not found, by panel and question. */
export const gapsDocument = singleDocument({
  kind: 'gaps',
  path: 'gaps',
  schema: v.object({ ...envelope, gaps: v.array(gap) }),
});
export type GapsDocument = DocumentOf<typeof gapsDocument>;
