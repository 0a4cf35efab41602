import { expect, it } from 'vitest';
import { sampleObservation } from '../../../tests/support/records/sampleRows.ts';
import { indicatorSeries } from './seriesOf.ts';

it('orders each series by period, and names the industry only where an area has several', () => {
  const series = indicatorSeries([
    sampleObservation({ timePeriod: '2025' }),
    sampleObservation({ timePeriod: '2024' }),
    sampleObservation({ refArea: 'CN', industry: 'ai' }),
    sampleObservation({ refArea: 'CN', industry: 'ev' }),
  ]);
  expect(series.map(({ name, rows }) => [name, rows.map(({ timePeriod }) => timePeriod)])).toEqual([
    ['US', ['2024', '2025']],
    ['CN ai', ['2025']],
    ['CN ev', ['2025']],
  ]);
});
