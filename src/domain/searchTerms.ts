/** Stop words: they say nothing about the subject of a search. */
const EMPTY_WORDS = new Set(
  'a an and are as at by do does for from has have how in is it its of on or the to was were what where which who with'.split(
    ' ',
  ),
);

/**
 * Matches letters in one script, digits with their points, and runs of Chinese characters; everything else separates
 * them.
 */
const PARTS = /\p{Script=Han}+|\d+(?:\.\d+)*|(?:(?!\p{Script=Han})\p{L})+/gu;

/** The same for texts with Latin letters only: most texts, in a third of the time. */
const LATIN_PARTS = /[a-z]+|\d+(?:\.\d+)*/g;
const isLatin = (text: string): boolean => !/[^ -~]/.test(text);

/** Returns lowercase letters without accents, and full-width forms as plain ones. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const rawParts = (text: string): readonly string[] =>
  (isLatin(text) ? text.toLowerCase().match(LATIN_PARTS) : plain(text).match(PARTS)) ?? [];

const isHan = (part: string): boolean => /^\p{Script=Han}/u.test(part);

/** Returns pairs of characters and single ones: Chinese has no blanks between words. */
function hanParts(run: string, whole: boolean): string[] {
  const letters = Array.from(run);
  const pairs = letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
  return whole ? [...letters, ...pairs] : pairs.length > 0 ? pairs : letters;
}

/** Treats "secretariats" and "secretariat", "batteries" and "battery" as one word. */
function singular(word: string): string {
  if (word.length < 4 || !/[^aious]s$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const partsOf = (text: string, whole: boolean): string[] =>
  rawParts(text)
    .flatMap((part) => (isHan(part) ? hanParts(part, whole) : [singular(part)]))
    .filter((part) => !EMPTY_WORDS.has(part));

/** Returns the terms under which a text is indexed. */
export const indexedTerms = (text: string): string[] => partsOf(text, true);

/** Returns the terms of a query, in its order: "Qwen3.7-Max" → "qwen", "3.7", "max". */
export const askedTerms = (text: string): string[] => partsOf(text, false);

/** Returns a text reduced to its terms: equal for all spellings of a name. */
export const foldedText = (text: string): string => askedTerms(text).join(' ');

/** True if there is enough to search for: two letters, a digit or a Chinese character. */
export const isSearchable = (text: string): boolean =>
  askedTerms(text).some((term) => term.length > 1 || /\d/.test(term) || isHan(term));

const hasBegun = (word: string, asked: string): boolean =>
  isHan(asked) ? word.includes(asked) : word.startsWith(asked) || word.startsWith(singular(asked));

/**
 * Returns a search over short texts, such as the rows of a list, for use during typing. It finds texts with all words
 * in any order, each at least as the beginning of a word, Chinese anywhere. An empty query finds all.
 */
export function wordSearch<T>(
  all: readonly T[],
  textOf: (one: T) => string,
): (asked: string) => readonly T[] {
  const searched = all.map((one) => ({
    one,
    words: rawParts(textOf(one)).flatMap((word) => [word, singular(word)]),
  }));
  return (asked) => {
    const parts = rawParts(asked);
    return searched
      .filter(({ words }) => parts.every((part) => words.some((word) => hasBegun(word, part))))
      .map(({ one }) => one);
  };
}
