import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, isoDate, measured, text, unit } from './primitives.ts';

/** A spelling of a model: its name, its id, or the name on a board or in a catalog. */
export const modelName = v.object({ name: text, modelId: text });
export type ModelName = v.InferOutput<typeof modelName>;

/** Finding about a price that circulated in the press, checked against the records; a claim can have several. */
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
