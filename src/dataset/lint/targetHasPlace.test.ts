import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleTarget } from '../../../tests/support/records/sampleTopicRows.ts';
import { targetHasPlace } from './targetHasPlace.ts';

const found = (changes: Parameters<typeof sampleTarget>[0]) =>
  textsOf(targetHasPlace({ targets: [sampleTarget(changes)] }));

it('finds a target without a place in its source, or with its own title for one', () => {
  const sentence =
    '[target-has-place] t: No place in its source. Read it again, or acknowledge that the place is not on record.';
  expect(found({ sourceLocator: null })).toEqual([sentence]);
  expect(found({ title: 'Length', sourceLocator: 'target: Length' })).toEqual([sentence]);
});

it('finds a number without a unit, a unit without a number, and a bound of nothing', () => {
  expect(found({ unit: 'qualitative' })).toEqual([
    '[target-has-place] t: A number and the unit "qualitative" do not go together. Mend one of the two.',
  ]);
  expect(found({ value: null })).toHaveLength(1);
  expect(found({ value: null, unit: 'qualitative', valueQualifier: 'about' })).toEqual([
    '[target-has-place] t: "about" bounds no number. Empty value_qualifier, or give the number.',
  ]);
});

it('leaves alone what is whole', () => {
  expect(found({ valueQualifier: 'more-than' })).toEqual([]);
  expect(found({ value: null, unit: 'qualitative' })).toEqual([]);
});
