import * as v from 'valibot';
import { Confidence, Making, Redistribution, UnitKind } from './codelists.ts';

/** Schema version that this code reads and writes; also the major version in the path. */
export const SCHEMA_VERSION = 1;

/** ISO 8601 date with the precision of the source: `2026`, `2026-05` or `2026-05-26`. */
export const timePeriod = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no period'));
/** Time that a value covers: a period, or the span between two in the form of ISO 8601, such as `2014/2023`. */
export const coveredPeriod = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, 'is no period'),
);
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no date'));

/** No recorded quantity is larger: a larger or infinite number is an error, and no axis could show it. */
const LARGEST = 1e33;

/** A number that can be drawn. JSON can contain one that overflows to infinity. */
export const finite = v.pipe(v.number(), v.minValue(-LARGEST), v.maxValue(LARGEST));

/** A number, or `null` if the source has none. Never 0 for a missing value. */
export const measured = v.nullable(finite);
export const text = v.pipe(v.string(), v.minLength(1));
export const optionalText = v.nullable(text);

/** Citation of a value: its source, the place in it, and the confidence. Every published value carries one. */
export const evidence = v.object({
  sourceId: text,
  locator: text,
  confidence: Confidence.schema,
  note: optionalText,
  /** Omitted if the source states the value, or if a derivation next to it says how it was computed. */
  made: v.optional(Making.schema),
});
export type Evidence = v.InferOutput<typeof evidence>;

/** One raw input row of a computed value. */
const derivationInput = v.object({
  label: text,
  value: measured,
  /** Value as shown to users, with its unit. */
  text,
  evidence,
});

/** Computation of a value, including its input rows. */
export const derivation = v.object({
  /** Name of the function that computed it. */
  method: text,
  /** Description of that function in one plain sentence. */
  formula: text,
  inputs: v.array(derivationInput),
});
export type Derivation = v.InferOutput<typeof derivation>;

export const source = v.object({
  id: text,
  /** English title, translated if the title is in another language. */
  title: text,
  /** Title in the source's own language, if that is not English and the title was recorded. */
  titleOriginal: optionalText,
  publisher: text,
  /** `null` if the URL is unknown or must not be linked. */
  url: optionalText,
  publishedOn: v.nullable(timePeriod),
  language: text,
  licence: text,
  /** `figures-only`: non-commercial terms or the source's own; open-license downloads omit it. */
  redistribution: Redistribution.schema,
  kind: text,
});
export type Source = v.InferOutput<typeof source>;

export const unit = v.object({ code: text, label: text, kind: UnitKind.schema });
export type Unit = v.InferOutput<typeof unit>;

/** Metadata of every document. `sources` holds the sources that this document cites, by id. */
export const envelope = {
  schemaVersion: v.literal(SCHEMA_VERSION),
  datasetVersion: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/)),
  sources: v.record(text, source),
};
export type Sources = Readonly<Record<string, Source>>;
