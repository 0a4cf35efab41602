import * as v from 'valibot';
import type { PublishedRow } from '../publishedRow.ts';
import { evidence, number, optionalText, plain, text, usual } from './fields.ts';

const prices = v.object({ input: number, cachedInput: number, output: number });
type Prices = v.InferOutput<typeof prices>;
const optionalPrices = v.optional(v.nullable(prices), null);

const priced = { basis: text, usd: prices, offPeakUsd: optionalPrices, cny: optionalPrices, evidence };

function pricesText(currency: string, one: Prices | null): string[] {
  if (one === null || [one.input, one.cachedInput, one.output].every((price) => price === null)) return [];
  const { input, cachedInput, output } = one;
  return [`${currency} ${plain(input)} input, ${plain(cachedInput)} cache hit, ${plain(output)} output`];
}

const priceText = (row: { basis: string; usd: Prices; offPeakUsd: Prices | null; cny: Prices | null }) =>
  [
    ...pricesText('USD', row.usd),
    ...pricesText('off-peak USD', row.offPeakUsd),
    ...pricesText('CNY', row.cny),
    row.basis,
  ].join('; ');

const modelsDocument = v.object({
  models: v.array(v.object({ id: text, name: text, tier: text, openWeights: v.unknown(), ...priced })),
});

/** The newest price of each model. */
export function modelRows(document: unknown): PublishedRow[] {
  return v.parse(modelsDocument, document).models.map((row) => ({
    ...usual,
    table: 'models',
    subject: row.id,
    title: row.name,
    key: row.id,
    label: 'newest price',
    industries: ['ai'],
    unit: 'per million tokens',
    text: priceText(row),
    evidence: row.evidence,
    statement: JSON.stringify([row.tier, row.openWeights, row.basis, row.usd, row.offPeakUsd, row.cny]),
  }));
}

const segmentsDocument = v.object({
  segments: v.array(v.object({ modelId: text, effectiveFrom: text, effectiveTo: optionalText, ...priced })),
});

/** Prices from one day to another. */
export function segmentRows(document: unknown): PublishedRow[] {
  return v.parse(segmentsDocument, document).segments.map((row) => ({
    ...usual,
    table: 'prices',
    subject: row.modelId,
    title: row.modelId,
    key: row.effectiveFrom,
    label: `from ${row.effectiveFrom} to ${row.effectiveTo ?? 'now'}`,
    industries: ['ai'],
    unit: 'per million tokens',
    text: priceText(row),
    evidence: row.evidence,
    statement: JSON.stringify([row.effectiveTo, row.basis, row.usd, row.offPeakUsd, row.cny]),
  }));
}
