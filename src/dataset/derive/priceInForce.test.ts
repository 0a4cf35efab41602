import { expect, it } from 'vitest';
import { sampleModel, sampleSegment } from '../../../tests/support/records/sampleRows.ts';
import { samplePriceMode, samplePriceRun } from '../../../tests/support/records/sampleTopicRows.ts';
import { groupBy } from '../../domain/sorting.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import {
  datedRows,
  firstRunOf,
  lastListings,
  priceInForce,
  priceReadings,
  rowInForce,
  segmentInForce,
  withDerivedEnds,
} from './priceInForce.ts';

const first = sampleSegment({ effectiveFrom: '2026-04-26', effectiveTo: '2026-08-16' });
const second = sampleSegment({ effectiveFrom: '2026-08-16', effectiveTo: null });

it('includes the first day of a segment and leaves out its end', () => {
  const found = (day: string) => segmentInForce([first, second], day);
  expect(found('2026-04-25')).toBeUndefined();
  expect(found('2026-04-26')).toBe(first);
  expect(found('2026-08-15')).toBe(first);
  expect(found('2026-08-16')).toBe(second);
});

it('ends a segment without an end where the next one starts', () => {
  const open = sampleSegment({ effectiveFrom: '2026-04-26', effectiveTo: null });
  const found = (day: string) => segmentInForce([second, open], day);
  expect(found('2026-08-15')).toBe(open);
  expect(found('2026-08-16')).toBe(second);
});

it('finds none in a gap', () => {
  expect(segmentInForce([sampleSegment({ effectiveTo: '2026-02-01' })], '2026-02-01')).toBeUndefined();
});

it('ends an open segment where the next of its model starts, and leaves written ends and gaps', () => {
  const rows = [
    sampleSegment({ modelId: 'b', effectiveFrom: '2026-02-01' }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2026-03-01' }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2026-02-01' }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2026-01-01', effectiveTo: '2026-01-15' }),
  ];
  const found = withDerivedEnds(rows).map((row) => [row.modelId, row.effectiveFrom, row.effectiveTo]);
  expect(found).toEqual([
    ['a', '2026-01-01', '2026-01-15'],
    ['a', '2026-02-01', '2026-03-01'],
    ['a', '2026-03-01', null],
    ['b', '2026-02-01', null],
  ]);
});

const model = sampleModel({ priceAsOf: '2026-11-10', priceBasis: 'listed-usd' });
const later = sampleSegment({ effectiveFrom: '2026-11-12', priceBasis: 'list' });

it('takes a segment that began after the price of the model was seen', () => {
  expect(priceInForce(model, [later], '2026-11-24')).toBe(later);
  expect(priceInForce(model, [later], '2026-11-11')).toBe(model);
  expect(priceInForce(model, [], '2026-11-24')).toBe(model);
});

it('stays with the row of the model where its price was seen later, or is of another list', () => {
  const earlier = sampleSegment({ effectiveFrom: '2026-08-01' });
  expect(priceInForce(model, [earlier], '2026-11-24')).toBe(model);
  const mainland = sampleSegment({ effectiveFrom: '2026-11-12', priceBasis: 'cny-converted' });
  expect(priceInForce(model, [mainland], '2026-11-24')).toBe(model);
});

const records = ownRecords();

it('was listed last on the newest day on which a list that was read held it, in the records as well', () => {
  const listings = lastListings(records);
  const segments = groupBy(records.priceSegments, ({ modelId }) => modelId);
  for (const { modelId, seenOn } of records.priceSightings) {
    const row = records.models.find((one) => one.modelId === modelId) ?? model;
    const listed = rowInForce(
      row,
      datedRows(segments.get(modelId) ?? []),
      listings.get(modelId) ?? seenOn,
      listings.get(modelId),
    );
    expect([modelId, listed?.lastListed]).toEqual([modelId, listings.get(modelId)]);
    expect((listings.get(modelId) ?? '') >= seenOn).toBe(true);
  }
});

const readModel = sampleModel({ modelId: 'm', sourceId: 'own', outputUsdPerMtok: 2 });
const reading = (outputUsdPerMtok: number, sourceId = 'other', asOf = '2026-07-02') =>
  samplePriceMode({ modelId: 'm', outputUsdPerMtok, sourceId, asOf });

it('finds what another source gives otherwise for the day, and counts what it could compare', () => {
  const modes = [reading(2), reading(3), samplePriceMode({ modelId: 'm', inputTokensAbove: 200_000 })];
  const { compared, differing } = priceReadings({
    models: [readModel],
    priceSegments: [],
    priceModes: modes,
  });
  expect(compared).toBe(2);
  expect(differing.map(({ outputUsdPerMtok }) => outputUsdPerMtok)).toEqual([3]);
});

it('compares with the dated price of that very day, and no source with itself', () => {
  const segments = [
    sampleSegment({
      modelId: 'm',
      sourceId: 'own',
      effectiveFrom: '2026-01-01',
      effectiveTo: '2026-08-01',
      outputUsdPerMtok: 3,
    }),
    sampleSegment({
      modelId: 'm',
      sourceId: 'own',
      effectiveFrom: '2026-08-01',
      effectiveTo: null,
      outputUsdPerMtok: 2,
    }),
  ];
  const modes = [reading(3), reading(3, 'other', '2026-09-01'), reading(9, 'own')];
  const { compared, differing } = priceReadings({
    models: [readModel],
    priceSegments: segments,
    priceModes: modes,
  });
  expect(compared).toBe(2);
  expect(differing.map(({ asOf }) => asOf)).toEqual(['2026-09-01']);
});

it('begins the listing of a price with the oldest run that holds it, after any other price', () => {
  const model = sampleModel({
    priceBasis: 'cny-converted',
    priceAsOf: '2026-08-01',
    inputCnyPerMtok: 1,
    cachedInputCnyPerMtok: null,
    outputCnyPerMtok: 2,
    cnyLowestTier: null,
  });
  const from = (firstSeen: string, changes = {}) => samplePriceRun({ firstSeen, ...changes });
  const first = (...runs: ReturnType<typeof from>[]) => firstRunOf(model, runs)?.firstSeen;
  const [old, newer] = [from('2026-01-01'), from('2026-03-01', { cachedInputPerMtok: 0.1 })];
  expect(first()).toBeUndefined();
  expect(first(newer, old)).toBe('2026-01-01');
  expect(first(old, from('2026-02-01', { outputPerMtok: 3 }), newer)).toBe('2026-03-01');
  expect(first(old, from('2026-02-01', { tiered: true }))).toBeUndefined();
  expect(first(from('2026-02-01', { currency: 'USD' }), from('2026-09-01'))).toBeUndefined();
  expect(firstRunOf({ ...model, cachedInputCnyPerMtok: 0.1 }, [old, newer])).toBe(newer);
});
