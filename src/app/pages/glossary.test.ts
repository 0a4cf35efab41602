import { expect, it } from 'vitest';
import { glossary } from './glossary.ts';

it('has each word once, by the alphabet, in whole sentences', () => {
  const terms = glossary.map(({ term }) => term);
  expect(terms).toEqual([...new Set(terms)].toSorted((a, b) => a.localeCompare(b, 'en')));
  for (const { term, meaning } of glossary) {
    expect(meaning, term).toMatch(/^[A-Z].+[.]$/);
    expect(meaning.split(/\s+/).length, term).toBeLessThanOrEqual(50);
  }
});
