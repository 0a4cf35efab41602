import * as v from 'valibot';
import { PriceBasis } from '../../../contract/codelists.ts';
import {
  labelOrCode,
  publishedEvidence,
  optionalNumber,
  optionalPublishedText,
  plainNumber,
  publishedText,
  usualRow,
  type PublishedRow,
} from '../publishedRow.ts';

const publishedPrices = v.object({
  input: optionalNumber,
  cachedInput: optionalNumber,
  output: optionalNumber,
});
type PublishedPrices = v.InferOutput<typeof publishedPrices>;
const optionalPrices = v.optional(v.nullable(publishedPrices), null);

const priced = {
  basis: publishedText,
  usd: publishedPrices,
  offPeakUsd: optionalPrices,
  cny: optionalPrices,
  evidence: publishedEvidence,
};

function publishedPricesText(currency: string, one: PublishedPrices | null): string[] {
  if (one === null || [one.input, one.cachedInput, one.output].every((price) => price === null)) return [];
  const { input, cachedInput, output } = one;
  return [
    `${currency} ${plainNumber(input)} input, ${plainNumber(cachedInput)} cache hit, ${plainNumber(output)} output`,
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
    labelOrCode(PriceBasis, row.basis),
  ].join('; ');

const modelsDocument = v.object({
  models: v.array(
    v.object({
      id: publishedText,
      name: publishedText,
      tier: publishedText,
      openWeights: v.unknown(),
      ...priced,
    }),
  ),
});

/** Returns the newest price of each model. */
export function modelRows(document: unknown): PublishedRow[] {
  return v.parse(modelsDocument, document).models.map((row) => ({
    ...usualRow,
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
      modelId: publishedText,
      effectiveFrom: publishedText,
      effectiveTo: optionalPublishedText,
      ...priced,
    }),
  ),
});

/** Returns prices from one day to another. */
export function segmentRows(document: unknown): PublishedRow[] {
  return v.parse(segmentsDocument, document).segments.map((row) => ({
    ...usualRow,
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
      modelId: publishedText,
      mode: publishedText,
      inputTokensAbove: v.number(),
      outputTokensUpTo: optionalNumber,
      asOf: publishedText,
      usd: v.object({ ...publishedPrices.entries, cacheWrite: optionalNumber }),
      cny: optionalPrices,
      evidence: publishedEvidence,
    }),
  ),
});

/** Returns prices of prompt-length tiers and of faster modes, from one catalog on one day. */
export function modeRows(document: unknown): PublishedRow[] {
  return v.parse(modesDocument, document).modes.map((row) => {
    const { modelId, mode, inputTokensAbove, outputTokensUpTo, asOf, usd, cny } = row;
    const bounds = [
      mode,
      ...(inputTokensAbove === 0 ? [] : [`input above ${plainNumber(inputTokensAbove)} tokens`]),
      ...(outputTokensUpTo === null ? [] : [`output up to ${plainNumber(outputTokensUpTo)} tokens`]),
    ];
    const written = usd.cacheWrite === null ? [] : [`${plainNumber(usd.cacheWrite)} cache write`];
    return {
      ...usualRow,
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
