import { expect, it } from 'vitest';
import { sampleObservation } from '../../../tests/support/records/sampleRows.ts';
import { newestCommonPeriod } from './newestCommonPeriod.ts';

const of = (refArea: 'US' | 'CN' | 'DE', timePeriod: string, value: number) =>
  sampleObservation({ refArea, timePeriod, value });

it('takes the newest period that both have, not the newest of each', () => {
  const pair = newestCommonPeriod([
    of('US', '2023', 1),
    of('CN', '2023', 2),
    of('CN', '2024', 0),
    of('US', '2024', 4),
    of('US', '2025', 5),
    of('DE', '2025', 6),
  ]);
  expect([pair?.US.value, pair?.CN.value]).toEqual([4, 0]);
});

it('passes over forecasts, and says so when the two never meet', () => {
  const forecast = sampleObservation({ refArea: 'CN', timePeriod: '2030', obsStatus: 'F' });
  expect(newestCommonPeriod([of('US', '2030', 1), forecast, of('CN', '2020', 1)])).toBeNull();
});
