import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { evidence, text, timePeriod } from './primitives.ts';

// What one standard, regulation or law is to another, each relation with a source of its own.

/** Read from the first text to the second: "GB 18384-2020 is written to align with GTR 20". */
export const RelationKind = codeList({
  identical: 'is identical to',
  modified: 'is a modified adoption of',
  aligned: 'is written to align with',
  'builds-on': 'builds on',
  'same-subject': 'is on the same subject as',
  // Of another text on the same subject: it asks for more.
  'goes-further': 'goes further than',
  cites: 'cites',
  requires: 'requires',
  'makes-binding': 'makes binding',
});
export type RelationKind = Code<typeof RelationKind>;

/** A source states it, or we read it off what two texts are about. */
export const RelationBasis = codeList({ stated: 'stated by a source', reading: 'our reading' });
export type RelationBasis = Code<typeof RelationBasis>;

export const relation = v.object({
  from: text,
  to: text,
  kind: RelationKind.schema,
  basis: RelationBasis.schema,
  /** From when it could be known: both texts were out, and the source that states it. `null`: no day on record. */
  since: v.nullable(timePeriod),
  evidence,
});
export type Relation = v.InferOutput<typeof relation>;
