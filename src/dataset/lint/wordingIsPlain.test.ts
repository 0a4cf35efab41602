import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleIndicator, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { wordingIsPlain } from './wordingIsPlain.ts';

const records = ownRecords();
const found = (changes: Parameters<typeof sampleIndicator>[0]) =>
  textsOf(wordingIsPlain({ ...records, indicators: [sampleIndicator(changes)] }));

it('finds words that puzzle readers in our own texts', () => {
  expect(found({ definition: 'The newest list.' })).toEqual([
    '[wording-is-plain] definition: "newest" in "The newest list.". Say latest.',
  ]);
  expect(found({ title: 'Models in the first capture' })).toHaveLength(1);
});

it('leaves plain words, titles of others and places in sources alone', () => {
  expect(found({ definition: 'The latest list of cached input prices.' })).toEqual([]);
  expect(records.register.some(({ title }) => /\bcapture\b/i.test(title ?? ''))).toBe(true);
  expect(records.standards.some(({ sourceLocator }) => sourceLocator.includes('front matter'))).toBe(true);
});
