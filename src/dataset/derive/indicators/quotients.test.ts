import { expect, it } from 'vitest';
import { sampleRecords } from '../../../../tests/support/records/sampleRecords.ts';
import {
  sampleIndicator,
  sampleObservation,
  sampleSource,
} from '../../../../tests/support/records/sampleRows.ts';
import { derivationContext } from './derivationMethod.ts';
import { indicatorQuotient, shareOfWorld } from './quotients.ts';

const context = derivationContext(
  sampleRecords({
    indicators: [sampleIndicator({ title: 'Cars' })],
    sources: [
      sampleSource({ sourceId: 's', publishedOn: '2026-01' }),
      sampleSource({ sourceId: 'late', publishedOn: '2026-03-05' }),
    ],
    observations: [
      sampleObservation({ refArea: 'CN', value: 3, note: 'two digits', confidence: 'medium' }),
      sampleObservation({ refArea: 'WORLD', value: 9, sourceId: 'late', obsStatus: 'E' }),
      sampleObservation({ refArea: 'CN', timePeriod: '2024', value: 2 }),
      sampleObservation({ refArea: 'WORLD', timePeriod: '2023', value: 0 }),
      sampleObservation({ refArea: 'CN', timePeriod: '2023', value: 2 }),
      sampleObservation({ indicatorId: 'points', refArea: 'CN', value: 4 }),
    ],
  }),
);

it('shares the value of an area in that of the world, where both are known and the world has any', () => {
  const { values, formula } = shareOfWorld({ of: 'i', decimals: '1' }, context);
  expect(formula).toContain('in “Cars”, same period');
  expect(values).toMatchObject([
    {
      refArea: 'CN',
      timePeriod: '2025',
      industry: 'ai',
      value: 33.3,
      obsStatus: 'E',
      confidence: 'medium',
      note: 'two digits',
      publishedOn: '2026-03-05',
      sourceLocator: 'computed from “Cars”, China and World, 2025',
      inputs: [
        { label: 'Cars: China, 2025', value: 3, text: '3 percent' },
        { label: 'Cars: World, 2025', value: 9, sourceId: 'late' },
      ],
    },
  ]);
});

it('divides two indicators of one area and period', () => {
  const parameters = { over: 'i', under: 'points', times: '1', decimals: '2' };
  const { values } = indicatorQuotient(parameters, context);
  expect(values).toMatchObject([{ refArea: 'CN', timePeriod: '2025', value: 0.75 }]);
  const percent = indicatorQuotient({ ...parameters, times: '100' }, context);
  expect(percent.values[0]?.value).toBe(75);
  expect(percent.formula).toBe('100 times “Cars” divided by “points”, same area and period.');
});
