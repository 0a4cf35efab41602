import { expect, it } from 'vitest';
import { sampleFact, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { partialPeriodIsMarked } from './partialPeriodIsMarked.ts';

const dataset = [sampleFact('date', '2026-11-24')];
const find = (...observations: Parameters<typeof sampleObservation>[0][]) =>
  partialPeriodIsMarked({ dataset, observations: observations.map(sampleObservation) });

it('finds a part of a year that passes for the year', () => {
  expect(textsOf(find({ note: 'January to July' }))).toEqual([
    '[partial-period-is-marked] US 2025: The note speaks of a part of the year. Mark the row P, or mend the period.',
  ]);
  for (const note of [
    'January to 2 June only',
    'five meetings to October',
    'first nine months',
    'first half only',
    'year to date',
    'covers first 10 months',
  ]) {
    expect(find({ note })).toHaveLength(1);
  }
});

it('finds the running year', () => {
  expect(textsOf(find({ timePeriod: '2026' }))).toEqual([
    "[partial-period-is-marked] US 2026: The year was not over on the dataset's day. Mark the row P, or mend the period.",
  ]);
});

it('says nothing of what is marked, of quarters under their last month, and of other notes', () => {
  const rows = [
    { note: 'January to July', obsStatus: 'P' as const },
    { note: 'first quarter', timePeriod: '2026-03' },
    { note: 'first value of the series' },
    { timePeriod: '2026', obsStatus: 'F' as const },
    { timePeriod: '2026', sourceLocator: 'computed from price-segments.csv' },
  ];
  expect(find(...rows)).toEqual([]);
});
