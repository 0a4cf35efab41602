import { expect, it } from 'vitest';
import { sampleCoverage, sampleTerm } from '../../../tests/support/records/sampleBodyRows.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { coverageFitsItsRows } from './coverageFitsItsRows.ts';

const found = (changes: Parameters<typeof sampleCoverage>[0], term: Parameters<typeof sampleTerm>[0] = {}) =>
  textsOf(coverageFitsItsRows({ coverage: [sampleCoverage(changes)], officeTerms: [sampleTerm(term)] }));

it('finds a note on missing offices that is silent on a group whose offices are held', () => {
  const note = 'No other office was found.';
  expect(found({ note })).toEqual([
    '[coverage-fits-its-rows] offices|b|2020: The note says what was not found, and not that office-terms.csv holds TC 1. Name each group in it.',
  ]);
  expect(found({ note: 'The chair of TC 1; no other was found.' })).toEqual([]);
});

it('looks at offices of the scope and the period alone', () => {
  const note = 'The others were not found.';
  expect(found({ note, scope: 'c' })).toEqual([]);
  expect(found({ note, until: '2021' }, { termFrom: '2022-03' })).toEqual([]);
  expect(found({ note, list: 'committees' })).toEqual([]);
  expect(found({ note }, { termFrom: null, asOf: '2019' })).toEqual([]);
});

it('finds a list that is called whole and has gaps', () => {
  const note = 'Chairs of TC 1, with gaps in the list itself.';
  expect(found({ note, extent: 'whole' })).toEqual([
    '[coverage-fits-its-rows] offices|b|2020: The list is called whole, but its note says what is missing. Call it in-part, or take out the note.',
  ]);
  expect(found({ note: 'All chairs.', extent: 'whole' })).toEqual([]);
});
