import { expect, it } from 'vitest';
import { sampleFact, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { futureIsForecast } from './futureIsForecast.ts';

const dataset = [sampleFact('date', '2026-11-24')];

it('finds a later period that is not marked as a forecast', () => {
  const observations = [
    sampleObservation({ timePeriod: '2030' }),
    sampleObservation({ timePeriod: '2026-12', obsStatus: 'E' }),
    sampleObservation({ timePeriod: '2030', obsStatus: 'F' }),
  ];
  const problems = futureIsForecast({ dataset, observations });
  expect(textsOf(problems)).toEqual([
    "[future-is-forecast] 2030 lies after the dataset's day, 2026-11-24. Mark the row F, or mend the period.",
    "[future-is-forecast] 2026-12 lies after the dataset's day, 2026-11-24. Mark the row F, or mend the period.",
  ]);
});

it('takes the running year, month and day as observed', () => {
  const periods = ['2026', '2026-11', '2026-11-24'];
  const observations = periods.map((timePeriod) => sampleObservation({ timePeriod }));
  expect(futureIsForecast({ dataset, observations })).toEqual([]);
});
