import * as v from 'valibot';
import type { Making, PriceBasis } from '../../contract/codelists.ts';
import type { DocumentKind } from '../../contract/documents.ts';
import type { envelope, Evidence } from '../../contract/primitives.ts';

/** Metadata of every document, added when it is sealed. */
type Envelope = v.InferOutput<v.ObjectSchema<typeof envelope, undefined>>;

/** A document before its version and sources are known. */
export interface DocumentDraft {
  readonly path: string;
  readonly kind: string;
  readonly body: object;
  /**
   * Adds the envelope to the body and parses the whole with the contract.
   *
   * @throws if the contract rejects a part of it, or does not include a part and would drop it.
   */
  readonly seal: (envelope: Envelope) => unknown;
}

interface Draftable<Entries extends v.ObjectEntries> {
  readonly kind: DocumentKind;
  readonly path: string;
  readonly schema: v.ObjectSchema<Entries, undefined>;
}

/**
 * Returns the first path at which a parsed value differs from the input, such as ".rows.3.note"; `null` if nothing
 * was lost. `undefined` is in no file, and may be dropped.
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

/** Creates a document draft. The schema also determines the order of the keys, since parsing rebuilds the object. */
export function draftDocument<Entries extends typeof envelope & v.ObjectEntries>(
  { kind, path, schema }: Draftable<Entries>,
  body: Omit<v.InferInput<v.ObjectSchema<Entries, undefined>>, keyof Envelope>,
): DocumentDraft {
  const seal = (around: Envelope) => {
    const given = { ...around, ...body };
    const kept = v.parse(schema, given);
    // A schema silently drops unknown keys: a column would be missing unnoticed.
    const lost = lostIn(given, kept);
    if (lost !== null) throw new Error(`The contract of ${path} does not keep ${lost.slice(1)}.`);
    return kept;
  };
  return { kind, path, body, seal };
}

/**
 * Returns a row in the form of the contract: the fields of the schema, each checked; a column of another name is given
 * beside the row. Columns that the contract does not have are dropped.
 *
 * @throws if a field is missing or not of its type.
 */
export const published = <const Schema extends v.GenericSchema>(
  schema: Schema,
  row: v.InferInput<Schema>,
): v.InferOutput<Schema> => v.parse(schema, row);

interface CitedRow {
  readonly sourceId: string;
  readonly sourceLocator: string;
  readonly confidence: Evidence['confidence'];
  readonly note: string | null;
  readonly priceBasis?: PriceBasis;
  /** Empty if the source states the content of the row. */
  readonly made?: Making | null | undefined;
}

/** The basis shows that a price was converted; for other rows `made` says how the value was obtained. */
const makingOfRow = ({ priceBasis, made }: CitedRow): Making | undefined =>
  priceBasis === 'cny-converted' ? 'converted' : (made ?? undefined);

/** Returns a row's citation in the form of the contract. */
export function evidenceOf(row: CitedRow): Evidence {
  const { sourceId, sourceLocator: locator, confidence, note } = row;
  const made = makingOfRow(row);
  return { sourceId, locator, confidence, note, ...(made === undefined ? {} : { made }) };
}

/** Returns the evidence of a day that a row takes from another source; `null` if it takes none. */
export const evidenceOfDay = (
  row: CitedRow,
  sourceId: string | null,
  locator: string | null,
): Evidence | null =>
  sourceId === null || locator === null ? null : { ...evidenceOf(row), sourceId, locator };
