import { describe, expect, it } from 'vitest';
import { sampleModel, sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import {
  contextHasSource,
  peakHoursFitPrices,
  priceWordsFitColumns,
  wordIsGradedOnce,
} from './priceTerms.ts';
import { samplePeakHours, samplePriceMode } from '../../../tests/support/records/sampleTopicRows.ts';

describe('price-words-fit-columns', () => {
  const resold = { priceChannel: 'OpenRouter (reseller)' };
  const cny = { inputCnyPerMtok: 4 };
  const lowest = { ...cny, note: 'tiered by prompt length; CNY figures are those of the lowest tier' };
  const find = (...models: readonly ReturnType<typeof sampleModel>[]) =>
    textsOf(priceWordsFitColumns({ models, priceSegments: [] }));

  it('finds a channel that names a reseller where the vendor is said to sell, and the reverse', () => {
    expect(find(sampleModel(resold))).toEqual([
      '[price-words-fit-columns] m: Its channel is "OpenRouter (reseller)", and it is sold by a vendor. Mend one of the two.',
    ]);
    expect(find(sampleModel({ soldBy: 'reseller' }))).toHaveLength(1);
  });

  it('finds a lowest tier that only the note tells, of a model and of a dated price', () => {
    expect(find(sampleModel(lowest))[0]).toContain('Set the lowest tier to true');
    const priceSegments = ['mainland list, lowest context tier', 'mainland list, <=32k tier'].map((note) =>
      sampleSegment({ ...cny, note }),
    );
    expect(textsOf(priceWordsFitColumns({ models: [], priceSegments }))).toHaveLength(2);
  });

  it('finds a tier of a list in CNY where there is none', () => {
    expect(find(sampleModel({ cnyLowestTier: true }))[0]).toContain('no amount in CNY');
  });

  it('is content where words and columns agree, and with a tier of the list in USD', () => {
    const models = [
      sampleModel({ ...resold, soldBy: 'reseller' }),
      sampleModel({ ...lowest, cnyLowestTier: true }),
      sampleModel({ ...cny, cnyLowestTier: true }),
    ];
    const priceSegments = [sampleSegment({ note: '<=128k tier' })];
    expect(priceWordsFitColumns({ models, priceSegments })).toEqual([]);
  });
});

describe('word-is-graded-once', () => {
  const prices = { inputUsdPerMtok: 5, outputUsdPerMtok: 30 };
  const find = (mode: Parameters<typeof samplePriceMode>[0]) =>
    textsOf(
      wordIsGradedOnce({
        models: [sampleModel(prices)],
        priceModes: [samplePriceMode({ ...prices, ...mode })],
      }),
    );

  it('finds one price of one source with two grades', () => {
    expect(find({ confidence: 'medium' })).toEqual([
      '[word-is-graded-once] m: s states this price, which is high here and medium in price-modes on 2026-07-02. Grade it once.',
    ]);
  });

  it('leaves another price, and the same one of another source', () => {
    expect(find({ confidence: 'medium', outputUsdPerMtok: 45 })).toEqual([]);
    expect(find({ confidence: 'medium', sourceId: 'other' })).toEqual([]);
  });
});

describe('peak-hours-fit-prices', () => {
  const priceSegments = [sampleSegment({ effectiveFrom: '2026-01-01', offPeakOutputUsdPerMtok: 1 })];

  it('lets two windows of a day stand, and others take their place', () => {
    const peakHours = [
      samplePeakHours({ effectiveTo: '2026-02-01' }),
      samplePeakHours({ effectiveTo: '2026-02-01', startUtc: '04:00', endUtc: '06:00' }),
      samplePeakHours({ effectiveFrom: '2026-02-01', startUtc: '03:00', endUtc: '05:00' }),
    ];
    expect(peakHoursFitPrices({ peakHours, priceSegments })).toEqual([]);
  });

  it('finds windows that end before they begin, share hours, or belong to a model with one price', () => {
    const peakHours = [
      samplePeakHours(),
      samplePeakHours({ startUtc: '03:00', endUtc: '05:00' }),
      samplePeakHours({ modelId: 'other', startUtc: '22:00', endUtc: '02:00' }),
    ];
    expect(textsOf(peakHoursFitPrices({ peakHours, priceSegments }))).toEqual([
      '[peak-hours-fit-prices] m: It shares hours with the window from 03:00. Join them, or end one.',
      '[peak-hours-fit-prices] m: It shares hours with the window from 01:00. Join them, or end one.',
      '[peak-hours-fit-prices] other: It ends at 02:00, before it begins. Split a window at midnight UTC into two rows.',
      '[peak-hours-fit-prices] other: No price in force on its first day has an off-peak part. Add it to price-segments.',
    ]);
  });
});

describe('context-has-source', () => {
  const source = { contextSourceId: 's', contextSourceLocator: 'id m, contextWindow' };

  it('finds a length under the source of the price, and a source without a length', () => {
    const models = [
      sampleModel({ contextTokens: 200_000 }),
      sampleModel({ contextTokens: 200_000, contextSourceId: 's' }),
      sampleModel(source),
    ];
    const texts = textsOf(contextHasSource({ models }));
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain('has no source and place');
    expect(texts[2]).toContain('does not have');
  });

  it('is content with a cited length, and with none', () => {
    expect(
      contextHasSource({ models: [sampleModel({ contextTokens: 200_000, ...source }), sampleModel()] }),
    ).toEqual([]);
  });
});
