import { describe, expect, it } from 'vitest';
import {
  sampleDerivation,
  sampleIndicator,
  sampleModel,
  sampleObservation,
  sampleSegment,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  basisFitsIndicator,
  cnyListHasSource,
  conversionUsesItsMonth,
  latestSegmentIsModelPrice,
  priceBasisIsOne,
  priceRunDoesNotFlip,
  segmentsDoNotOverlap,
} from './priceRuns.ts';
import { samplePriceMode, samplePriceRun } from '../../../tests/support/records/sampleTopicRows.ts';

describe('segments-do-not-overlap', () => {
  it('lets segments meet and leave gaps, in any order of rows', () => {
    const priceSegments = [
      sampleSegment({ effectiveFrom: '2026-04-01', effectiveTo: null }),
      sampleSegment({ effectiveFrom: '2026-01-01', effectiveTo: '2026-02-01' }),
      sampleSegment({ effectiveFrom: '2026-02-01', effectiveTo: '2026-03-01' }),
      sampleSegment({ modelId: 'other', effectiveFrom: '2026-01-15', effectiveTo: null }),
    ];
    expect(segmentsDoNotOverlap({ priceSegments })).toEqual([]);
  });

  it('lets the next price end one whose end is open', () => {
    const priceSegments = [
      sampleSegment({ effectiveFrom: '2026-02-01', effectiveTo: null }),
      sampleSegment({ effectiveFrom: '2026-01-01', effectiveTo: null }),
    ];
    expect(segmentsDoNotOverlap({ priceSegments })).toEqual([]);
  });

  it('finds an end after the next price, or before its own start', () => {
    const priceSegments = [
      sampleSegment({ effectiveFrom: '2026-01-01', effectiveTo: '2026-03-01' }),
      sampleSegment({ effectiveFrom: '2026-02-01', effectiveTo: '2026-02-01' }),
    ];
    expect(textsOf(segmentsDoNotOverlap({ priceSegments }))).toEqual([
      '[segments-do-not-overlap] It ends 2026-03-01, but the next price of m starts on 2026-02-01. End it there.',
      '[segments-do-not-overlap] It ends on 2026-02-01, before it holds. An end is the first day of the next price.',
    ]);
  });
});

describe('latest-segment-is-model-price', () => {
  const models = [sampleModel({ inputUsdPerMtok: 1, outputUsdPerMtok: 4 })];
  const earlier = sampleSegment({ inputUsdPerMtok: 1, outputUsdPerMtok: 4 });
  const cny = { priceBasis: 'cny-converted', inputCnyPerMtok: 7 } as const;

  it('finds a model whose newest price stands twice and differs, be it by a cent', () => {
    const later = sampleSegment({ effectiveFrom: '2026-03-01', inputUsdPerMtok: 1, outputUsdPerMtok: 4.01 });
    expect(textsOf(latestSegmentIsModelPrice({ models, priceSegments: [later, earlier] }))).toEqual([
      '[latest-segment-is-model-price] m: models.csv says 1 / none / 4 on 2026-11-10, price-segments 1 / none / 4.01 from 2026-03-01. Bring the older one up to date.',
    ]);
  });

  it('compares each list in its own currency: the mainland one with the CNY columns of the row', () => {
    const mainland = sampleSegment({ ...cny, inputUsdPerMtok: 0.3, outputCnyPerMtok: 20 });
    const twoLists = (outputCnyPerMtok: number) =>
      latestSegmentIsModelPrice({
        models: [sampleModel({ ...models[0], cnyAsOf: '2026-08-04', inputCnyPerMtok: 7, outputCnyPerMtok })],
        priceSegments: [mainland],
      });
    expect(twoLists(20)).toEqual([]);
    expect(textsOf(twoLists(24))).toHaveLength(1);
    const converted = sampleModel({ ...cny, inputUsdPerMtok: 1.03 });
    const atAnotherRate = sampleSegment({ ...cny, inputUsdPerMtok: 0.97 });
    expect(latestSegmentIsModelPrice({ models: [converted], priceSegments: [atAnotherRate] })).toEqual([]);
  });

  it('leaves out prices that began after the row was seen, or are only scheduled', () => {
    const newer = sampleSegment({ effectiveFrom: '2026-11-11', inputUsdPerMtok: 9, outputUsdPerMtok: 9 });
    expect(latestSegmentIsModelPrice({ models, priceSegments: [earlier, newer] })).toEqual([]);
  });
});

describe('cny-list-has-source', () => {
  const cny = { outputCnyPerMtok: 36 };
  const source = {
    cnySourceId: 's',
    cnySourceLocator: 'row',
    cnyConfidence: 'medium',
    cnySince: '2026-06-11',
  } as const;

  it('finds a list in CNY that stands under the source of the list in USD', () => {
    const models = [sampleModel({ ...cny, cnyAsOf: '2026-08-04' })];
    const priceSegments = [sampleSegment({ ...cny, cnySourceId: 's' })];
    expect(textsOf(cnyListHasSource({ models, priceSegments }))).toHaveLength(2);
    expect(textsOf(cnyListHasSource({ models, priceSegments: [] }))[0]).toContain(
      'Give the CNY list its source',
    );
  });

  it('finds columns that say nothing, and amounts without the day on which they were seen', () => {
    const priceSegments = [
      sampleSegment({ ...source }),
      sampleSegment({ ...cny, ...source, priceBasis: 'cny-converted' }),
    ];
    const models = [sampleModel({ ...cny, ...source })];
    expect(textsOf(cnyListHasSource({ models, priceSegments }))).toHaveLength(3);
  });

  it('finds a list that was seen last before it was seen first', () => {
    const models = [sampleModel({ ...cny, ...source, cnyAsOf: '2026-06-10' })];
    expect(textsOf(cnyListHasSource({ models, priceSegments: [] }))[0]).toContain('before it was seen first');
  });

  it('finds a list that was read before the model came out: the entry names another', () => {
    const cnySourceLocator = 'x.ts, id chat, in CNY from 2024-11-12 to 2026-08-04';
    const models = [
      sampleModel({ ...cny, ...source, cnySourceLocator, cnyAsOf: '2026-08-04', releaseDate: '2024-12-26' }),
    ];
    expect(textsOf(cnyListHasSource({ models, priceSegments: [] }))[0]).toContain('before its release');
  });

  it('is content with a source for each list, and with a converted list that is the row’s own', () => {
    const models = [
      sampleModel({ ...cny, ...source, cnyAsOf: '2026-08-04' }),
      sampleModel({ ...cny, cnyAsOf: '2026-08-04', priceBasis: 'cny-converted' }),
    ];
    expect(cnyListHasSource({ models, priceSegments: [sampleSegment()] })).toEqual([]);
  });
});

describe('conversion-uses-its-month', () => {
  const rate = (timePeriod: string, value: number) =>
    sampleObservation({ indicatorId: 'pricing-cny-per-usd', timePeriod, value });
  const observations = [rate('2026-05', 8), rate('2026-06', 4)];
  const converted = (outputUsdPerMtok: number) =>
    ({ priceBasis: 'cny-converted', outputCnyPerMtok: 16, outputUsdPerMtok }) as const;
  const none = { models: [], priceSegments: [], priceModes: [], observations };

  it('finds a price that was converted at the rate of another month', () => {
    const priceSegments = [sampleSegment({ ...converted(4), effectiveFrom: '2026-05-10' })];
    expect(textsOf(conversionUsesItsMonth({ ...none, priceSegments }))).toEqual([
      '[conversion-uses-its-month] m: Its prices in USD are not those in CNY at 8 CNY per USD, the mean of 2026-05: null / null / 2. Write these.',
    ]);
  });

  it('finds a note that names a rate, since pages convert at that of their day', () => {
    const models = [sampleModel({ ...converted(4), note: 'USD = CNY / 4 (mean of 2026-06)' })];
    expect(textsOf(conversionUsesItsMonth({ ...none, models }))[0]).toContain('Its note names a rate');
  });

  it('takes the newest month where a later one has no rate, and leaves lists in USD alone', () => {
    const models = [
      sampleModel({ ...converted(4), priceAsOf: '2026-08-04' }),
      sampleModel({ outputUsdPerMtok: 9 }),
    ];
    const priceModes = [samplePriceMode({ outputCnyPerMtok: 16, outputUsdPerMtok: 4, asOf: '2026-08-04' })];
    expect(conversionUsesItsMonth({ ...none, models, priceModes })).toEqual([]);
  });
});

describe('price-basis-is-one', () => {
  it('finds a model whose line passes from one list to another', () => {
    const priceSegments = [sampleSegment({ priceBasis: 'cny-converted' })];
    expect(textsOf(priceBasisIsOne({ models: [sampleModel()], priceSegments }))).toEqual([
      '[price-basis-is-one] m: Its prices come from the CNY list, converted and the USD list. Keep one list, or show the two as two lines.',
    ]);
  });

  it('takes promotions, peak hours and schedules as conditions of one list', () => {
    const bases = ['list', 'promo', 'introductory', 'scheduled', 'peak'] as const;
    const priceSegments = bases.map((priceBasis) => sampleSegment({ priceBasis }));
    expect(priceBasisIsOne({ models: [sampleModel()], priceSegments })).toEqual([]);
  });
});

describe('basis-fits-indicator', () => {
  const find = (basis: string, title: string, unit = 'ratio') =>
    textsOf(
      basisFitsIndicator({
        indicators: [sampleIndicator({ title, unit })],
        derivations: [sampleDerivation({ indicatorId: 'i', parameters: { basis } })],
      }),
    );

  it('finds an indicator that is computed of other prices than it names', () => {
    const sentence = (basis: string) =>
      `[basis-fits-indicator] i: It is computed of ${basis} prices, but neither its title nor its unit says so. Mend the basis, or the title.`;
    expect(find('output', 'Median input price')).toEqual([sentence('output')]);
    expect(find('cachedInput', 'Input price')).toEqual([sentence('cachedInput')]);
    expect(find('mixed', 'Input price')).toEqual([sentence('mixed')]);
  });

  it('accepts the basis in the title or the unit, and methods without one', () => {
    expect(find('cachedInput', 'Cache-hit input price')).toEqual([]);
    expect(find('output', 'Median price', 'usd-per-1m-output-tokens')).toEqual([]);
    const derivations = [sampleDerivation({ indicatorId: 'i', parameters: {} })];
    expect(basisFitsIndicator({ indicators: [sampleIndicator()], derivations })).toEqual([]);
  });
});

describe('price-run-does-not-flip', () => {
  const run = (firstSeen: string, inputPerMtok: number) => samplePriceRun({ firstSeen, inputPerMtok });

  it('finds a run of another price between two of the same, in any order of rows', () => {
    const cnyPriceRuns = [
      run('2026-03-01', 1),
      run('2026-01-01', 1),
      run('2026-02-01', 5),
      run('2026-04-01', 7),
    ];
    expect(textsOf(priceRunDoesNotFlip({ cnyPriceRuns, priceSegments: [] }))).toEqual([
      '[price-run-does-not-flip] m (D, CNY): The price goes from 1 / none / 2 to 5 / none / 2 on 2026-02-01 and back on 2026-03-01. Look whether an upstream was wrong for a while; then keep the price that held.',
    ]);
  });

  it('finds a flip among segments, save where the price between is a promotion', () => {
    const months = ['2026-01-01', '2026-02-01', '2026-03-01'];
    const prices = [2, 1, 2];
    const segments = (basis: 'list' | 'promo') =>
      months.map((effectiveFrom, index) =>
        sampleSegment({
          effectiveFrom,
          inputUsdPerMtok: prices[index] ?? null,
          priceBasis: index === 1 ? basis : 'list',
        }),
      );
    expect(priceRunDoesNotFlip({ cnyPriceRuns: [], priceSegments: segments('list') })).toHaveLength(1);
    expect(priceRunDoesNotFlip({ cnyPriceRuns: [], priceSegments: segments('promo') })).toEqual([]);
  });

  it('says nothing of prices that only rise or fall', () => {
    const cnyPriceRuns = [run('2026-01-01', 1), run('2026-02-01', 5), run('2026-03-01', 7)];
    expect(priceRunDoesNotFlip({ cnyPriceRuns, priceSegments: [] })).toEqual([]);
  });
});
