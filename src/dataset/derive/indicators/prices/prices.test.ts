import { describe, expect, it } from 'vitest';
import { sampleModel, sampleSegment } from '../../../../../tests/support/records/sampleRows.ts';
import type { RowOf } from '../../../tables/records.ts';
import { derivationContext, type Derived } from '../derivationMethod.ts';
import { sampleRecords } from '../../../../../tests/support/records/sampleRecords.ts';
import { cheapestFrontier } from './cheapestFrontier.ts';
import { developerPriceRatio, flagshipMedian, flagshipMedianRatio } from './flagships.ts';
import { launchMedian, openWeightsShare } from './launches.ts';
import { priceMoveCount } from './priceMoves.ts';

type Model = RowOf<'models'>;

const model = (modelId: string, changes: Partial<Model> = {}) =>
  sampleModel({
    modelId,
    name: modelId.toUpperCase(),
    developer: modelId,
    releaseDate: '2026-01-10',
    priceAsOf: '2026-02-15',
    inputUsdPerMtok: 1,
    outputUsdPerMtok: 4,
    ...changes,
  });
const context = (models: Model[], priceSegments: RowOf<'priceSegments'>[] = []) =>
  derivationContext(sampleRecords({ models, priceSegments }));
const shown = ({ values }: Derived) =>
  values.map(({ refArea, timePeriod, value }) => [refArea, timePeriod, value]);

describe('newest flagships', () => {
  it('take one model a developer, with the price of the last day of the month or the newest known', () => {
    const models = [
      model('a', { developer: 'D' }),
      model('b', { developer: 'D', releaseDate: '2026-02-01', outputUsdPerMtok: 8 }),
      model('c', { outputUsdPerMtok: 2 }),
      model('d', { tier: 'mid', outputUsdPerMtok: 100 }),
    ];
    const derived = flagshipMedian({ basis: 'output' }, context(models));
    expect(shown(derived)).toEqual([
      ['US', '2026-01', 3],
      ['US', '2026-02', 5],
    ]);
    expect(derived.values.map(({ publishedOn }) => publishedOn)).toEqual(['2026-01-31', '2026-02-15']);
    expect(derived.values[1]?.note).toBe('2 developers: b, c');
    expect(derived.values[1]?.inputs[0]?.text).toBe(
      '8 USD per 1M tokens, output, list price, taken as constant since 2026-02-01',
    );
  });

  it('drop out where no dated price holds, where a price is missing and after 730 days', () => {
    const models = [
      model('late', { priceAsOf: '2026-01-31' }),
      model('none', { inputUsdPerMtok: null }),
      model('old', { releaseDate: '2023-12-01' }),
    ];
    const segments = [sampleSegment({ modelId: 'late', effectiveFrom: '2026-02-02', outputUsdPerMtok: 3 })];
    const months = shown(flagshipMedian({ basis: 'output' }, context(models, segments)));
    expect(months.at(-1)).toEqual(['US', '2025-11', 4]);
  });

  it('give a ratio of medians only where either country has three', () => {
    const three = ['a', 'b', 'c'].map((id) => model(id, { outputUsdPerMtok: 6 }));
    const chinese = ['x', 'y', 'z'].map((id) => model(id, { refArea: 'CN', outputUsdPerMtok: 2 }));
    const ratio = (models: Model[]) => shown(flagshipMedianRatio({ basis: 'output' }, context(models)));
    expect(ratio([...three, ...chinese])).toEqual([
      ['CN_US', '2026-01', 3],
      ['CN_US', '2026-02', 3],
    ]);
    expect(ratio([...three, ...chinese.slice(1)])).toEqual([]);
  });

  it('give a ratio of two developers where both have that price, and name unlike kinds of price', () => {
    const models = [model('a', { cachedInputUsdPerMtok: 0.5 }), model('x', { refArea: 'CN' })];
    const segments = [
      sampleSegment({ modelId: 'x', inputUsdPerMtok: 0.5, outputUsdPerMtok: 1, priceBasis: 'peak' }),
    ];
    const of = (basis: string) =>
      developerPriceRatio({ over: 'a', under: 'x', basis }, context(models, segments));
    expect(shown(of('input'))[0]).toEqual(['CN_US', '2026-01', 2]);
    expect(of('input').values[0]?.note).toBe('a / x; list price against peak hours price');
    expect(shown(of('cachedInput'))).toEqual([]);
    expect(() => of('mixed')).toThrow('The parameter "basis" does not fit');
  });
});

it('finds the cheapest of the two upper tiers within a year, and takes a price of 0 for missing', () => {
  const models = [
    model('a', { tier: 'high', outputUsdPerMtok: 3 }),
    model('b', { outputUsdPerMtok: 0 }),
    model('c', { tier: 'small', outputUsdPerMtok: 1 }),
    model('d', { releaseDate: '2024-06-01', outputUsdPerMtok: 2, priceAsOf: '2026-01-31' }),
  ];
  const { values } = cheapestFrontier({}, context(models));
  expect(values.at(-1)).toMatchObject({ timePeriod: '2026-02', value: 3, note: 'a; 1 models in the window' });
  expect(shown({ formula: '', values })[0]).toEqual(['US', '2024-06', 2]);
  // The newest price is from February 15, and the month is not over.
  expect(values.filter(({ obsStatus }) => obsStatus === 'P').map(({ timePeriod }) => timePeriod)).toEqual([
    '2026-02',
  ]);
});

it('takes launch prices from the release, from the first dated output price, or from the newest row', () => {
  const models = ['a', 'b', 'c'].map((id) => model(id));
  const segments = [
    sampleSegment({ modelId: 'a', effectiveFrom: '2026-01-10', outputUsdPerMtok: 9 }),
    sampleSegment({ modelId: 'b', effectiveFrom: '2026-01-20', outputUsdPerMtok: 7 }),
  ];
  const { values } = launchMedian({ basis: 'output' }, context(models, segments));
  expect(values).toMatchObject([
    {
      timePeriod: '2026',
      value: 7,
      obsStatus: 'P',
      note: '3 models; year up to 2026-02-15',
      publishedOn: '2026-01-20',
    },
  ]);
});

it('shares open weights among the models of which it is known', () => {
  const models = [
    model('a', { openWeights: true }),
    model('b', { openWeights: false }),
    model('c', { openWeights: null }),
    model('d', { openWeights: true, releaseDate: '2025' }),
  ];
  expect(shown(openWeightsShare({}, context(models)))).toEqual([
    ['US', '2025', 100],
    ['US', '2026', 50],
  ]);
});

it('counts cuts and rises, compares converted prices in CNY, and leaves out what is only scheduled', () => {
  const models = [model('a'), model('x', { refArea: 'CN' })];
  const cny = { priceBasis: 'cny-converted', inputCnyPerMtok: 7, outputCnyPerMtok: 14 } as const;
  const segments = [
    sampleSegment({ modelId: 'a', effectiveFrom: '2025-01-01', inputUsdPerMtok: 3, outputUsdPerMtok: 9 }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2025-06-01', inputUsdPerMtok: 2, outputUsdPerMtok: 9 }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2026-02-01', inputUsdPerMtok: 1, outputUsdPerMtok: 10 }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2027-01-01', inputUsdPerMtok: 9, priceBasis: 'scheduled' }),
    sampleSegment({ modelId: 'x', effectiveFrom: '2026-01-01', ...cny, inputUsdPerMtok: 1 }),
    sampleSegment({ modelId: 'x', effectiveFrom: '2026-02-01', ...cny, inputUsdPerMtok: 0.9 }),
  ];
  const cuts = priceMoveCount({ direction: 'cut' }, context(models, segments));
  expect(shown(cuts)).toEqual([
    ['CN', '2026', 0],
    ['US', '2025', 1],
    ['US', '2026', 0],
  ]);
  // A change may have been missed, so that no change on record is not surely none.
  expect(cuts.values.map(({ confidence }) => confidence)).toEqual(['medium', 'high', 'medium']);
  expect(cuts.values[1]?.inputs[0]?.text).toBe('input 3 to 2, output 9 to 9 USD per 1M tokens');
  expect(cuts.values[2]?.note).toContain('1 further changes moved input and output in opposite directions');
  expect(shown(priceMoveCount({ direction: 'rise' }, context(models, segments))).flat()).not.toContain(1);
});
