import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { boundIsData } from './boundIsData.ts';

const value = sampleObservation({
  refArea: 'CN',
  timePeriod: '2024',
  note: 'source: more than 1,250; of 2023',
});
const bound = { indicatorId: value.indicatorId, refArea: value.refArea, timePeriod: '2024', at: value.at };

it('asks for the line of a value that its note calls a lower bound, and lets one with it pass', () => {
  expect(textsOf(boundIsData({ indicators: [], observations: [value], lowerBounds: [] }))).toEqual([
    '[bound-is-data] i|CN|2024: It is called a lower bound, and lower-bounds.csv does not. Add the line, or say it otherwise.',
  ]);
  const other = sampleObservation({ note: 'source says 56 percent more than in 2024' });
  expect(boundIsData({ indicators: [], observations: [value, other], lowerBounds: [bound] })).toEqual([]);
});

it('asks for the lines of an indicator whose definition ends by calling it a lower bound', () => {
  const exact = sampleObservation({ note: null });
  const indicators = [sampleIndicator({ definition: 'From a part of the list: a lower bound.' })];
  expect(boundIsData({ indicators, observations: [exact], lowerBounds: [] })).toHaveLength(1);
  expect(boundIsData({ indicators: [], observations: [exact], lowerBounds: [] })).toEqual([]);
});

it('asks for the line of the lower end of a range', () => {
  const low = sampleObservation({ note: 'lower end of 1,000 to 1,200 for two markets' });
  expect(boundIsData({ indicators: [], observations: [low], lowerBounds: [] })).toHaveLength(1);
});

it('asks for the status of an estimate where a note says about', () => {
  const notes = [
    'about',
    'source: nearly 30',
    'almost; of two',
    'fewer than',
    '31 percent above: our computation',
  ];
  const rows = notes.map((note) => sampleObservation({ note }));
  const found = textsOf(boundIsData({ indicators: [], observations: rows, lowerBounds: [] }));
  expect(found).toHaveLength(notes.length);
  expect(found[0]).toContain('Its note says "about", and its status is A. Give it E, or say it otherwise.');
  const marked = rows.map((row) => ({ ...row, obsStatus: 'E' as const }));
  const other = sampleObservation({ note: 'all of 174; about 400 experts in working groups' });
  expect(boundIsData({ indicators: [], observations: [...marked, other], lowerBounds: [] })).toEqual([]);
});

it('finds a line without a stored value', () => {
  expect(textsOf(boundIsData({ indicators: [], observations: [], lowerBounds: [bound] }))).toEqual([
    '[bound-is-data] i|CN|2024: No value of it is stored. Take this line out.',
  ]);
});
