import { expect, it } from 'vitest';
import {
  sampleModel,
  sampleObservation,
  sampleSegment,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { samplePriceMode } from '../../../tests/support/records/sampleTopicRows.ts';
import { conversionUsesItsMonth } from './conversionUsesItsMonth.ts';

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
