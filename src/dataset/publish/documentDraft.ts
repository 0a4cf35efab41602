import * as v from 'valibot';
import type { envelope } from '../../contract/primitives.ts';

/** What every document says of itself, filled in by the press. */
export type Envelope = v.InferOutput<v.ObjectSchema<typeof envelope, undefined>>;

/** A document before it knows its version and sources. */
export interface DocumentDraft {
  readonly path: string;
  readonly kind: string;
  readonly body: object;
  /** Puts the envelope around the body and parses the whole with the contract. Throws if it breaks it. */
  readonly seal: (envelope: Envelope) => unknown;
}

/** Drafts a document. The schema also decides the order of the keys, since parsing rebuilds the object. */
export function draftDocument<Entries extends typeof envelope & v.ObjectEntries>(
  kind: string,
  path: string,
  schema: v.ObjectSchema<Entries, undefined>,
  body: Omit<v.InferInput<v.ObjectSchema<Entries, undefined>>, keyof Envelope>,
): DocumentDraft {
  return { kind, path, body, seal: (around) => v.parse(schema, { ...around, ...body }) };
}
