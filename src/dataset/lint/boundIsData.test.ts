import { expect, it } from 'vitest';
import { sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { boundIsData } from './boundIsData.ts';

const value = sampleObservation({
  refArea: 'CN',
  timePeriod: '2024',
  note: 'source: more than 1,250; of 2023',
});
const bound = { indicatorId: value.indicatorId, refArea: value.refArea, timePeriod: '2024', at: value.at };

it('asks for the line of a value that its note calls a lower bound, and lets one with it pass', () => {
  expect(textsOf(boundIsData({ observations: [value], lowerBounds: [] }))).toEqual([
    '[bound-is-data] i|CN|2024: Its note calls it a lower bound, and lower-bounds.csv does not. Add the line, or say it otherwise.',
  ]);
  const other = sampleObservation({ note: 'source says 56 percent more than in 2024' });
  expect(boundIsData({ observations: [value, other], lowerBounds: [bound] })).toEqual([]);
});

it('finds a line without a stored value', () => {
  expect(textsOf(boundIsData({ observations: [], lowerBounds: [bound] }))).toEqual([
    '[bound-is-data] i|CN|2024: No value of it is stored. Take this line out.',
  ]);
});
