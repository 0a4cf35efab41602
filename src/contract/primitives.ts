import * as v from 'valibot';
import { Confidence, Making, Redistribution, UnitKind } from './codelists.ts';

/** The one schema version that this code reads and writes; it is also the major in the path. */
export const SCHEMA_VERSION = 1;

/** ISO 8601, as coarse as the source is: `2026`, `2026-05` or `2026-05-26`. */
export const timePeriod = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no period'));
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no date'));

/** No quantity on record is larger: what is, or is infinite, is a fault, and no axis could hold it. */
const LARGEST = 1e33;

/** A number that can be drawn. JSON may spell one that overflows to infinity. */
export const finite = v.pipe(v.number(), v.minValue(-LARGEST), v.maxValue(LARGEST));

/** A number, or `null` where the source has none. Never 0 for missing. */
export const measured = v.nullable(finite);
export const text = v.pipe(v.string(), v.minLength(1));
export const optionalText = v.nullable(text);

/** Where a value comes from: which source, where in it, how sure. Every published value carries one. */
export const evidence = v.object({
  sourceId: text,
  locator: text,
  confidence: Confidence.schema,
  note: optionalText,
  /** Left out where the source states the value, or a derivation beside it says how it was computed. */
  made: v.optional(Making.schema),
});
export type Evidence = v.InferOutput<typeof evidence>;

/** One raw row that went into a computed value. */
const derivationInput = v.object({
  label: text,
  value: measured,
  /** The value as a reader sees it, with its unit. */
  text,
  evidence,
});

/** How a value was computed, down to the rows that it was computed from. */
export const derivation = v.object({
  /** Name of the function that computed it. */
  method: text,
  /** What that function does, in a plain sentence. */
  formula: text,
  inputs: v.array(derivationInput),
});
export type Derivation = v.InferOutput<typeof derivation>;

export const source = v.object({
  id: text,
  /** In English: a title in another language is given by what it means. */
  title: text,
  /** The title in the source's own language, where that is not English and the title was recorded. */
  titleOriginal: optionalText,
  publisher: text,
  /** `null` where the address must not be linked or is not known. */
  url: optionalText,
  publishedOn: v.nullable(timePeriod),
  language: text,
  licence: text,
  /** `figures-only`: terms that are non-commercial or the source's own; open-license downloads leave it out. */
  redistribution: Redistribution.schema,
  kind: text,
});
export type Source = v.InferOutput<typeof source>;

export const unit = v.object({ code: text, label: text, kind: UnitKind.schema });
export type Unit = v.InferOutput<typeof unit>;

/** What every document says of itself. `sources` holds the sources that this document cites, by id. */
export const envelope = {
  schemaVersion: v.literal(SCHEMA_VERSION),
  datasetVersion: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/)),
  sources: v.record(text, source),
};
export type Sources = Readonly<Record<string, Source>>;
