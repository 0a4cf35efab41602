import * as v from 'valibot';
import type { Making, PriceBasis } from '../../contract/codelists.ts';
import type { DocumentKind } from '../../contract/documents.ts';
import type { envelope, Evidence } from '../../contract/primitives.ts';

/** What every document says of itself, filled in by the press. */
type Envelope = v.InferOutput<v.ObjectSchema<typeof envelope, undefined>>;

/** A document before it knows its version and sources. */
export interface DocumentDraft {
  readonly path: string;
  readonly kind: string;
  readonly body: object;
  /**
   * Puts the envelope around the body and parses the whole with the contract.
   *
   * @throws where the contract refuses a part of it, or has no place for a part and would drop it.
   */
  readonly seal: (envelope: Envelope) => unknown;
}

interface Draftable<Entries extends v.ObjectEntries> {
  readonly kind: DocumentKind;
  readonly path: string;
  readonly schema: v.ObjectSchema<Entries, undefined>;
}

/**
 * The first place at which a parsed value is not what was given to be parsed, as ".rows.3.note"; `null` where all
 * was kept. What is `undefined` is in no file, and may be dropped.
 */
function lostIn(given: unknown, kept: unknown): string | null {
  if (typeof given !== 'object' || given === null) return Object.is(given, kept) ? null : '';
  if (typeof kept !== 'object' || kept === null) return '';
  for (const key of Object.keys(given)) {
    const part: unknown = Reflect.get(given, key);
    const lost = part === undefined ? null : lostIn(part, Reflect.get(kept, key));
    if (lost !== null) return `.${key}${lost}`;
  }
  return null;
}

/** Drafts a document. The schema also decides the order of the keys, since parsing rebuilds the object. */
export function draftDocument<Entries extends typeof envelope & v.ObjectEntries>(
  { kind, path, schema }: Draftable<Entries>,
  body: Omit<v.InferInput<v.ObjectSchema<Entries, undefined>>, keyof Envelope>,
): DocumentDraft {
  const seal = (around: Envelope) => {
    const given = { ...around, ...body };
    const kept = v.parse(schema, given);
    // A schema drops in silence what it does not name: a column would be missing, and no reader would know.
    const lost = lostIn(given, kept);
    if (lost !== null) throw new Error(`The contract of ${path} does not keep ${lost.slice(1)}.`);
    return kept;
  };
  return { kind, path, body, seal };
}

interface CitedRow {
  readonly sourceId: string;
  readonly sourceLocator: string;
  readonly confidence: Evidence['confidence'];
  readonly note: string | null;
  readonly priceBasis?: PriceBasis;
  /** Empty where the source states what the row says. */
  readonly made?: Making | null | undefined;
}

/** A price that was converted says so by its basis; other rows where they were opened. */
const makingOfRow = ({ priceBasis, made }: CitedRow): Making | undefined =>
  priceBasis === 'cny-converted' ? 'converted' : (made ?? undefined);

/** A row's citation, in the contract's words. */
export function evidenceOf(row: CitedRow): Evidence {
  const { sourceId, sourceLocator: locator, confidence, note } = row;
  const made = makingOfRow(row);
  return { sourceId, locator, confidence, note, ...(made === undefined ? {} : { made }) };
}
