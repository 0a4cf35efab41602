import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { askedTerms, indexedTerms, subjectTerms } from './searchTerms.ts';

interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly words: string;
  readonly text: string;
}

/** A text found by its words. */
export interface FoundWords {
  readonly id: number;
  readonly score: number;
  /** Share of the words that it has as whole ones, not only as the beginning of one or with a typo. */
  readonly whole: number;
}

interface WordIndex {
  readonly add: (one: Indexed) => void;
  /**
   * Returns the texts with all words of the subject, best first: those with every word of the query before others.
   *
   * @param isExact true to allow no typos.
   */
  readonly of: (text: string, how?: { readonly isExact: boolean }) => readonly FoundWords[];
  /** Returns the texts with most of the words, or else with as many as any has; typos are allowed. */
  readonly near: (text: string) => readonly FoundWords[];
}

const options: Options<Indexed> = {
  fields: ['name', 'words', 'text'],
  tokenize: indexedTerms,
  // Terms are already lowercase.
  processTerm: (term) => term,
};

/** Shorter words are never matched fuzzily: "NIST" is not "list". */
const SHORTEST_LIKENED = 5;
/** From this length on a word may have two errors, such as two transposed letters. */
const SHORTEST_OF_TWO = 7;
/** With fewer exact results, typos are allowed. */
const FEW = 3;
/** Share of its words that a near result must have, if any has them. */
const MOST_WORDS = 0.6;
/** Factor for texts that also have the words which only make a sentence. */
const EVERY_WORD = 1.5;

const howToSearch: SearchOptions = {
  boost: { name: 4, words: 3 },
  tokenize: subjectTerms,
  combineWith: 'AND',
  // Two letters start half of all words.
  prefix: (term) => term.length > 2 || /^\d\d/.test(term),
};
/** The first letter must match exactly: "minister" is not "administer". */
const beginsAlike = ({ terms, queryTerms }: SearchResult): boolean =>
  queryTerms.every((asked) => terms.some((term) => term.startsWith(asked.charAt(0))));

const withSlips: SearchOptions = {
  ...howToSearch,
  fuzzy: (term) =>
    term.length < SHORTEST_LIKENED || /\d/.test(term) ? false : term.length < SHORTEST_OF_TWO ? 1 : 2,
  filter: beginsAlike,
};

/**
 * Returns a text without its last word if only one or two letters of that have been typed. A number is whole:
 * without it, “IEC TC 21” would find whatever is of the IEC.
 */
const withoutBeginning = (text: string): string => text.replace(/\s+[^\s\d]{1,2}$/, '');

/** An index of texts by their words in any order, by beginnings of words, and with typos if few have all words. */
export function wordIndex(): WordIndex {
  const index = new MiniSearch<Indexed>(options);
  const foundBy = (text: string, how: SearchOptions): readonly SearchResult[] => index.search(text, how);
  const asFound = (text: string, results: readonly SearchResult[]): FoundWords[] => {
    const asked = new Set(subjectTerms(text));
    return results.flatMap(({ id, score, terms }) =>
      typeof id === 'number'
        ? { id, score, whole: terms.filter((term) => asked.has(term)).length / asked.size }
        : [],
    );
  };
  /** An unmatched last word is ignored until it is longer. */
  const resultsOf = (text: string, isExact: boolean): FoundWords[] => {
    const exact = foundBy(text, howToSearch);
    const begun = withoutBeginning(text);
    if (exact.length === 0 && begun !== text) return resultsOf(begun, isExact);
    return asFound(text, isExact || exact.length >= FEW ? exact : foundBy(text, withSlips));
  };
  const foundOf = (text: string, isExact: boolean) => {
    const found = resultsOf(text, isExact);
    if (askedTerms(text).length === subjectTerms(text).length) return found;
    const withEvery = asFound(text, foundBy(text, { ...howToSearch, tokenize: askedTerms }));
    const every = new Set(withEvery.map(({ id }) => id));
    return found
      .map((one) => (every.has(one.id) ? { ...one, score: one.score * EVERY_WORD } : one))
      .sort((one, other) => other.score - one.score);
  };
  // Once typing pauses, the same text is searched again for its other results.
  let last: { readonly asked: string; readonly found: readonly FoundWords[] } | null = null;
  const of: WordIndex['of'] = (text, { isExact } = { isExact: false }) => {
    const asked = `${String(isExact)} ${text}`;
    if (last?.asked !== asked) last = { asked, found: foundOf(text, isExact) };
    return last.found;
  };
  const add = (one: Indexed) => {
    last = null;
    index.add(one);
  };
  const near = (text: string) => {
    const found = foundBy(text, { ...withSlips, combineWith: 'OR' });
    const wordsOf = ({ queryTerms }: SearchResult) => new Set(queryTerms).size;
    const most = Math.max(0, ...found.map(wordsOf));
    const least = Math.min(most, Math.ceil(new Set(subjectTerms(text)).size * MOST_WORDS));
    return asFound(
      text,
      found.filter((one) => wordsOf(one) >= least),
    );
  };
  return { add, of, near };
}
