import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { Front, Industry, PanelId } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, optionalText, text, timePeriod } from './primitives.ts';

/** Result of a search. */
export const GapResult = codeList({
  'not-found': 'Not found',
  'found-in-part': 'Partly found',
  'ends-early': 'Ends early',
});
export type GapResult = Code<typeof GapResult>;

/** A question that the records cannot answer, and where we looked for the answer. */
export const gap = v.object({
  id: text,
  question: text,
  panel: v.picklist([...PanelId.codes, 'overview']),
  /** Body that does not publish the answer, or whose lists were not found; `null` if no body is concerned. */
  bodyId: optionalText,
  body: optionalText,
  indicatorId: optionalText,
  industries: v.array(Industry.schema),
  /** Area that the answer would fill on the overview; `null` if it would fill none alone. */
  front: v.nullable(Front.schema),
  /** Whose law the question is about, as the laws name it; empty if it is about none. */
  jurisdictions: v.array(text),
  lookedIn: text,
  /** Day or month of the search. */
  lookedOn: timePeriod,
  result: GapResult.schema,
  /** Substitute for the answer, or the part of it that was found. */
  found: text,
});
export type Gap = v.InferOutput<typeof gap>;

/** Questions searched for without an answer, by panel and question. */
export const gapsDocument = singleDocument({
  kind: 'gaps',
  path: 'gaps',
  schema: v.object({ ...envelope, gaps: v.array(gap) }),
});
export type GapsDocument = DocumentOf<typeof gapsDocument>;
