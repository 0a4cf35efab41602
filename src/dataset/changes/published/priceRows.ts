import * as v from 'valibot';
import { PriceBasis } from '../../../contract/codelists.ts';
import * as published from '../publishedRow.ts';
import type { PublishedRow } from '../publishedRow.ts';

const publishedPrices = v.object({
  input: published.optionalNumber,
  cachedInput: published.optionalNumber,
  output: published.optionalNumber,
});
type PublishedPrices = v.InferOutput<typeof publishedPrices>;
const optionalPrices = v.optional(v.nullable(publishedPrices), null);

const priced = {
  basis: published.anyText,
  usd: publishedPrices,
  offPeakUsd: optionalPrices,
  cny: optionalPrices,
  evidence: published.citedEvidence,
};

function publishedPricesText(currency: string, one: PublishedPrices | null): string[] {
  if (one === null || [one.input, one.cachedInput, one.output].every((price) => price === null)) return [];
  const { input, cachedInput, output } = one;
  return [
    `${currency} ${published.plainNumber(input)} input, ${published.plainNumber(cachedInput)} cache hit, ${published.plainNumber(output)} output`,
  ];
}

/** Returns the prices of a row in words: "USD 2.5 input, 1.25 cache hit, 10 output; list". */
export const priceText = (row: {
  basis: string;
  usd: PublishedPrices;
  offPeakUsd: PublishedPrices | null;
  cny: PublishedPrices | null;
}) =>
  [
    ...publishedPricesText('USD', row.usd),
    ...publishedPricesText('off-peak USD', row.offPeakUsd),
    ...publishedPricesText('CNY', row.cny),
    published.labelOrCode(PriceBasis, row.basis),
  ].join('; ');

const modelsDocument = v.object({
  models: v.array(
    v.object({
      id: published.anyText,
      name: published.anyText,
      tier: published.anyText,
      openWeights: v.unknown(),
      ...priced,
    }),
  ),
});

/** Returns the newest price of each model. */
export function modelRows(document: unknown): PublishedRow[] {
  return v.parse(modelsDocument, document).models.map((row) => ({
    ...published.usualRow,
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
  segments: v.array(
    v.object({
      modelId: published.anyText,
      effectiveFrom: published.anyText,
      effectiveTo: published.textOrNone,
      ...priced,
    }),
  ),
});

/** Returns prices from one day to another. */
export function segmentRows(document: unknown): PublishedRow[] {
  return v.parse(segmentsDocument, document).segments.map((row) => ({
    ...published.usualRow,
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
      modelId: published.anyText,
      mode: published.anyText,
      inputTokensAbove: v.number(),
      outputTokensUpTo: published.optionalNumber,
      asOf: published.anyText,
      usd: v.object({ ...publishedPrices.entries, cacheWrite: published.optionalNumber }),
      cny: optionalPrices,
      evidence: published.citedEvidence,
    }),
  ),
});

/** Returns prices of prompt-length tiers and of faster modes, from one catalog on one day. */
export function modeRows(document: unknown): PublishedRow[] {
  return v.parse(modesDocument, document).modes.map((row) => {
    const { modelId, mode, inputTokensAbove, outputTokensUpTo, asOf, usd, cny } = row;
    const bounds = [
      mode,
      ...(inputTokensAbove === 0 ? [] : [`input above ${published.plainNumber(inputTokensAbove)} tokens`]),
      ...(outputTokensUpTo === null
        ? []
        : [`output up to ${published.plainNumber(outputTokensUpTo)} tokens`]),
    ];
    const written = usd.cacheWrite === null ? [] : [`${published.plainNumber(usd.cacheWrite)} cache write`];
    return {
      ...published.usualRow,
      table: 'modes',
      subject: modelId,
      title: modelId,
      key: [mode, inputTokensAbove, outputTokensUpTo ?? '', asOf, row.evidence.sourceId].join('|'),
      label: [...bounds, `as of ${asOf}`].join(', '),
      industries: ['ai'],
      unit: 'per million tokens',
      text: [...publishedPricesText('USD', usd), ...written, ...publishedPricesText('CNY', cny)].join('; '),
      evidence: row.evidence,
      statement: JSON.stringify([usd, cny]),
    };
  });
}
