import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import {
  sampleObservation,
  sampleOtherReading,
  sampleStoredComputation,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar } from '../../../tests/support/records/sampleTopicRows.ts';
import { ownWorkIsDeclared } from './ownWorkIsDeclared.ts';

const records = ownRecords();
/** All tables, empty. */
const none = { ...records };
for (const table of Object.keys(none)) Object.assign(none, { [table]: [] });

it('finds each way in which a row says that its number is our own', () => {
  const said = [
    'our sum of 33, 23 and 11',
    'four counts by field, our own count',
    '100 minus the 36 percent of all others',
    'derived: 285 / 1.267',
    'figure of 2025 divided by its growth rate',
    'sum of 2,999 and 10,528',
  ];
  for (const note of said) {
    expect(textsOf(ownWorkIsDeclared({ ...none, observations: [sampleObservation({ note })] }))).toEqual([
      expect.stringContaining('This is our own work. Say so in stored-computations.csv'),
    ]);
    expect(ownWorkIsDeclared({ ...none, otherReadings: [sampleOtherReading({ note })] })).toHaveLength(1);
  }
  expect(
    ownWorkIsDeclared({
      ...none,
      calendar: [sampleCalendar({ sourceLocator: 'five years from 30 October 2024 (computed)' })],
    }),
  ).toHaveLength(1);
});

it('passes rows that the data call our own, and notes that only speak of counts', () => {
  const row = sampleObservation({ note: 'our sum of 33, 23 and 11', timePeriod: '2022-12' });
  const storedComputations = [sampleStoredComputation({ refArea: 'US', timePeriod: '2022-12' })];
  expect(ownWorkIsDeclared({ ...none, observations: [row], storedComputations })).toEqual([]);
  expect(
    ownWorkIsDeclared({ ...none, otherReadings: [sampleOtherReading({ note: row.note, made: 'computed' })] }),
  ).toEqual([]);
  const notes = [
    'Shown before our own count: published as such.',
    'plus or minus 28',
    'UIC count',
    'total of five years',
  ];
  expect(
    ownWorkIsDeclared({ ...none, observations: notes.map((note) => sampleObservation({ note })) }),
  ).toEqual([]);
});
