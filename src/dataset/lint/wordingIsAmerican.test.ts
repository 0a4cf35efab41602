import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleIndicator, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { wordingIsAmerican } from './wordingIsAmerican.ts';

const records = ownRecords();
const found = (definition: string) =>
  textsOf(wordingIsAmerican({ ...records, indicators: [sampleIndicator({ definition })] }));

it('finds British spellings in our own words', () => {
  expect(found('Projects of the programme.')).toEqual([
    '[wording-is-american] definition: "programme" in "Projects of the programme.". Write "program".',
  ]);
});

it('leaves names, paths and what others wrote alone', () => {
  expect(found('Under the Open Government Licence; see data/catalogue/a.json.')).toEqual([]);
  expect(records.sources.some(({ title }) => /standardisation/i.test(title))).toBe(true);
});
