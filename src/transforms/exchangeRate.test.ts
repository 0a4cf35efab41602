import { expect, it } from 'vitest';
import { builtIndicator } from '../../tests/support/builtFigures.ts';
import { exchangeRate } from './exchangeRate.ts';

const { observations } = builtIndicator('pricing-cny-per-usd');

it.each([
  ['2026-06-11', '2026-06', 6.7758],
  ['2026-11-10', '2026-06', 6.7758],
  ['2026-04', '2026-04', 6.8371],
  ['2024-05-21', '2024-05', 7.2327],
])('of %s is that of %s, as the notes of the prices have it', (day, month, value) => {
  expect(exchangeRate(observations, day)).toMatchObject({ timePeriod: month, value });
});

it('is none before the first', () => {
  expect(exchangeRate(observations, '2019-01-01')).toBeNull();
});
