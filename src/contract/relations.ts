import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { evidence, optionalText, text, timePeriod } from './primitives.ts';

// Relations between standards, regulations and laws, each with its own source.

/** Read from the first text to the second: "GB 18384-2020 is written to align with GTR 20". */
export const RelationKind = codeList({
  identical: 'is identical to',
  modified: 'is a modified adoption of',
  aligned: 'is written to align with',
  'builds-on': 'builds on',
  'same-subject': 'is on the same subject as',
  // Compared with another text on the same subject: it asks for more.
  'goes-further': 'goes further than',
  cites: 'cites',
  requires: 'requires',
  'makes-binding': 'makes binding',
});
export type RelationKind = Code<typeof RelationKind>;

/** A source states it, or we infer it from the subjects of the two texts. */
export const RelationBasis = codeList({ stated: 'stated by a source', reading: 'our reading' });
export type RelationBasis = Code<typeof RelationBasis>;

export const relation = v.object({
  from: text,
  to: text,
  kind: RelationKind.schema,
  basis: RelationBasis.schema,
  /** Draft of the first text that the source speaks of; `null` if it speaks of the text as published. */
  compared: optionalText,
  /**
   * Day from which it could be known: both texts and the source that states it were published. `null` if no day is on
   * record.
   */
  since: v.nullable(timePeriod),
  evidence,
});
export type Relation = v.InferOutput<typeof relation>;
