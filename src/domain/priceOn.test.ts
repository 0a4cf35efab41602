import { expect, it } from 'vitest';
import { builtIndicator } from '../../tests/support/builtFigures.ts';
import { exchangeRate, inUsd } from './priceOn.ts';

const { observations } = builtIndicator('pricing-cny-per-usd');

it.each([
  ['2026-06-11', '2026-05', 6.7996],
  ['2026-06-30', '2026-06', 6.7758],
  ['2026-11-10', '2026-06', 6.7758],
  ['2024-05-31', '2024-05', 7.2327],
])('of %s is that of %s, the newest month that had ended', (day, month, value) => {
  expect(exchangeRate(observations, day)).toMatchObject({ timePeriod: month, value });
});

it('is none before the first', () => {
  expect(exchangeRate(observations, '2019-01-01')).toBeNull();
});

it('knows on no day a month that was not over', () => {
  for (const { timePeriod } of observations) {
    const found = exchangeRate(observations, `${timePeriod}-15`);
    expect(found === null || found.timePeriod < timePeriod).toBe(true);
  }
});

it('converts to a millionth, and leaves missing what is missing', () => {
  expect(inUsd({ input: 2, cachedInput: null, output: 0 }, 7.2327)).toEqual({
    input: 0.276522,
    cachedInput: null,
    output: 0,
  });
});
