import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A value later than the dataset's date cannot have been observed: it is a forecast, target or schedule. */
export function futureIsForecast(records: Pick<Records, 'dataset' | 'observations'>): Problem[] {
  const today = records.dataset.find(({ key }) => key === 'date')?.value;
  if (today === undefined) return [];
  return records.observations
    .filter(({ timePeriod, obsStatus }) => timePeriod > today && obsStatus !== 'F')
    .map((row) => {
      const sentence = `${row.timePeriod} lies after the dataset's day, ${today}. Mark the row F, or mend the period.`;
      return problemAt(row, 'future-is-forecast', sentence);
    });
}
