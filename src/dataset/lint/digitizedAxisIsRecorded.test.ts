import { expect, it } from 'vitest';
import { sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { digitizedAxisIsRecorded } from './digitizedAxisIsRecorded.ts';

const axis = {
  indicatorId: 'i',
  refArea: 'US',
  axisFrom: '2004',
  axisTo: '2023',
  sourceId: 's',
  sourceLocator: 'United States.png',
  at: { file: 'digitized-series.csv', line: 2 },
} as const;
const read = (timePeriod: string) => sampleObservation({ timePeriod, note: 'tile count; 0 carried forward' });

it('finds a picture without an axis', () => {
  const observations = [read('2004'), read('2005'), sampleObservation({ refArea: 'CN' })];
  expect(textsOf(digitizedAxisIsRecorded({ observations, digitizedSeries: [] }))).toEqual([
    '[digitized-axis-is-recorded] i US: Its values are read off a picture whose axis is not on record. Write first and last period of the axis into digitized-series.csv.',
  ]);
});

it('finds a value off the axis, as when another picture had another one', () => {
  const observations = [read('2001'), read('2004'), read('2023'), sampleObservation({ timePeriod: '2025' })];
  expect(textsOf(digitizedAxisIsRecorded({ observations, digitizedSeries: [axis] }))).toEqual([
    "[digitized-axis-is-recorded] i US: 2001 lies off the picture's axis, 2004 to 2023. Read the axis again: another picture may have another one.",
  ]);
});
