import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, isoDate, measured, text, unit } from './primitives.ts';

/** A spelling of a model: its name, its id, or as a board or catalog writes it. */
export const modelName = v.object({ name: text, modelId: text });
export type ModelName = v.InferOutput<typeof modelName>;

/** What a price that went round in the press is, on the record: one of several findings on a claim. */
export const priceClaim = v.object({
  id: text,
  /** The claim in our words: "DeepSeek V4 Pro: 0.87 USD per 1M output tokens". */
  claim: text,
  finding: text,
  value: measured,
  unit: v.nullable(unit),
  validFrom: v.nullable(isoDate),
  validTo: v.nullable(isoDate),
  evidence,
});
export type PriceClaim = v.InferOutput<typeof priceClaim>;

export const priceNamesDocument = singleDocument({
  kind: 'price-names',
  path: 'ai-pricing/names',
  schema: v.object({
    ...envelope,
    names: v.array(modelName),
    claims: v.array(priceClaim),
  }),
});
export type PriceNamesDocument = DocumentOf<typeof priceNamesDocument>;
