import { expect, it } from 'vitest';
import {
  askedTerms,
  foldedText,
  indexedTerms,
  isSearchable,
  subjectTerms,
  wordSearch,
} from './searchTerms.ts';

it('parts letters from digits, so that spellings of one name are equal', () => {
  expect(askedTerms('Qwen3.7-Max')).toEqual(['qwen', '3.7', 'max']);
  expect(foldedText('qwen 3.7 max')).toBe(foldedText('Qwen3.7-Max'));
  expect(foldedText('ＧＢ／Ｔ　４００３２')).toBe(foldedText('GB/T 40032'));
  expect(foldedText('café')).toBe('cafe');
});

it('takes singular and plural for one word, and leaves out what says nothing', () => {
  expect(foldedText('the secretariats of ISO')).toBe('secretariat iso');
  expect(askedTerms('batteries')).toEqual(askedTerms('battery'));
  expect(askedTerms('analysis status class')).toEqual(['analysis', 'status', 'class']);
});

it('reads Chinese in pairs, and keeps each character besides', () => {
  expect(askedTerms('自动驾驶')).toEqual(['自动', '动驾', '驾驶']);
  expect(askedTerms('车')).toEqual(['车']);
  expect(indexedTerms('自动')).toEqual(['自', '动', '自动']);
});

it('knows the United States in every spelling, and words that readers use for each other', () => {
  expect(['US', 'U.S.', 'U. S. A.', 'United States', 'USA', 'American'].map(foldedText)).toEqual(
    Array.from({ length: 6 }, () => 'us'),
  );
  expect(indexedTerms('United States')).toEqual(['us', 'united', 'state']);
  expect(indexedTerms('Chinese cars')).toEqual(['chinese', 'car', 'china', 'vehicle']);
});

it('takes from a sentence what it is about', () => {
  expect(subjectTerms('China holds more ISO secretariats than the US')).toEqual([
    'china',
    'iso',
    'secretariat',
    'us',
  ]);
  expect(subjectTerms('China adopted 88.9% of international standards')).not.toContain('88.9');
  expect(subjectTerms('more than 80%')).toEqual(['more', 'than', '80']);
});

it('waits for two letters, a digit or a Chinese character', () => {
  expect(['', 'a', '?', 'the', 'x '].map(isSearchable)).toEqual([false, false, false, false, false]);
  expect(['AI', '5', '车'].map(isSearchable)).toEqual([true, true, true]);
});

it.each([
  ['', ['GPT-5.5 mini', 'Qwen3.7-Max 通义千问', 'São Paulo', 'Seats in committees']],
  ['mini gpt', ['GPT-5.5 mini']],
  ['gpt5', ['GPT-5.5 mini']],
  ['5.', ['GPT-5.5 mini']],
  ['sao p', ['São Paulo']],
  ['千问', ['Qwen3.7-Max 通义千问']],
  ['committee', ['Seats in committees']],
  ['committees seat', ['Seats in committees']],
  // The start of a word, although it would be a stop word when complete.
  ['in', ['Seats in committees']],
  ['max seats', []],
])('finds the lines of a list that have all words of “%s” begun', (asked, found) => {
  const lines = ['GPT-5.5 mini', 'Qwen3.7-Max 通义千问', 'São Paulo', 'Seats in committees'];
  expect(wordSearch(lines, (line) => line)(asked)).toEqual(found);
});
