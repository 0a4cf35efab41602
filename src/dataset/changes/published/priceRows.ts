import * as v from 'valibot';
import { evidence, number, optionalText, plain, text, usual, type PublishedRow } from '../publishedRow.ts';

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

const modesDocument = v.object({
  modes: v.array(
    v.object({
      modelId: text,
      mode: text,
      inputTokensAbove: v.number(),
      outputTokensUpTo: number,
      asOf: text,
      usd: v.object({ ...prices.entries, cacheWrite: number }),
      cny: optionalPrices,
      evidence,
    }),
  ),
});

/** Prices of tiers by length and of faster modes, as one catalogue had them on one day. */
export function modeRows(document: unknown): PublishedRow[] {
  return v.parse(modesDocument, document).modes.map((row) => {
    const { modelId, mode, inputTokensAbove, outputTokensUpTo, asOf, usd, cny } = row;
    const bounds = [
      mode,
      ...(inputTokensAbove === 0 ? [] : [`input above ${plain(inputTokensAbove)} tokens`]),
      ...(outputTokensUpTo === null ? [] : [`output up to ${plain(outputTokensUpTo)} tokens`]),
    ];
    const written = usd.cacheWrite === null ? [] : [`${plain(usd.cacheWrite)} cache write`];
    return {
      ...usual,
      table: 'modes',
      subject: modelId,
      title: modelId,
      key: [mode, inputTokensAbove, outputTokensUpTo ?? '', asOf, row.evidence.sourceId].join('|'),
      label: [...bounds, `as of ${asOf}`].join(', '),
      industries: ['ai'],
      unit: 'per million tokens',
      text: [...pricesText('USD', usd), ...written, ...pricesText('CNY', cny)].join('; '),
      evidence: row.evidence,
      statement: JSON.stringify([usd, cny]),
    };
  });
}
