import { expect, it } from 'vitest';
import { datasetDay, lastDayOf } from '../../src/domain/periods.ts';
import { pricesOn, type EffectivePrice } from '../../src/domain/prices.ts';
import { workloadCost } from '../../src/domain/workloadCost.ts';
import { workloadPoint } from '../../src/figures/ai-pricing/workload/workloadPoint.ts';
import { priceItem, priceLists } from '../../src/figures/priceItem.ts';
import { builtPricing } from '../support/builtFigures.ts';

const pricing = builtPricing();
const today = datasetDay(pricing.datasetVersion);
const newest = pricesOn(pricing, null);

it('dates a converted price by the rate that converted it, wherever its list was first read', () => {
  const dayOfRate = (price: EffectivePrice) =>
    pricing.rates.filter(({ timePeriod }) => lastDayOf(timePeriod) <= price.day).at(-1)?.timePeriod;
  const converted = newest.filter(({ conversion }) => conversion !== null);
  const apart = converted.filter(({ readOn, day }) => readOn.slice(0, 7) !== day.slice(0, 7));
  expect(apart.length).toBeGreaterThan(10);
  expect(converted.filter((price) => price.conversion?.timePeriod !== dayOfRate(price))).toEqual([]);
  const workload = {
    requests: 1000,
    inputTokens: 3000,
    cacheShare: 0,
    outputTokens: 1000,
    peakShare: null,
  };
  for (const price of converted) {
    expect([price.model.id, priceItem(price, 'output').period]).toEqual([price.model.id, price.day]);
    const cost = workloadCost(price, { modes: [], windows: [] }, workload, today);
    expect([price.model.id, workloadPoint(cost, workload, today).readOn]).toEqual([
      price.model.id,
      price.day,
    ]);
  }
  const step = newest.find(({ model }) => model.id === 'step-3');
  const [usd, , cny] = priceLists;
  expect(step && [usd, cny].map((list) => priceItem(step, 'output', list).period)).toEqual([
    '2026-08-22',
    '2026-06-11',
  ]);
  expect(step?.since).toBe('2025-08-13');
});
