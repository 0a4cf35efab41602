/** Words that say nothing of what is looked for. */
const EMPTY_WORDS = new Set(
  'a an and are as at by do does for from has have how in is it its of on or the to was were what where which who with'.split(
    ' ',
  ),
);

/** Letters in one script, digits with their points, runs of Chinese characters; all else parts them. */
const PARTS = /\p{Script=Han}+|\d+(?:\.\d+)*|(?:(?!\p{Script=Han})\p{L})+/gu;

/** The same where there are no other letters: most of all texts, in a third of the time. */
const LATIN_PARTS = /[a-z]+|\d+(?:\.\d+)*/g;
const isLatin = (text: string): boolean => !/[^ -~]/.test(text);

/** Small letters without accents, full-width forms as plain ones. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const rawParts = (text: string): readonly string[] =>
  (isLatin(text) ? text.toLowerCase().match(LATIN_PARTS) : plain(text).match(PARTS)) ?? [];

const isHan = (part: string): boolean => /^\p{Script=Han}/u.test(part);

/** Two characters at a time, and each by itself: Chinese sets no blanks between words. */
function hanParts(run: string, whole: boolean): string[] {
  const letters = Array.from(run);
  const pairs = letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
  return whole ? [...letters, ...pairs] : pairs.length > 0 ? pairs : letters;
}

/** "secretariats" and "secretariat", "batteries" and "battery" are one word. */
function singular(word: string): string {
  if (word.length < 4 || !/[^aious]s$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const partsOf = (text: string, whole: boolean): string[] =>
  rawParts(text)
    .flatMap((part) => (isHan(part) ? hanParts(part, whole) : [singular(part)]))
    .filter((part) => !EMPTY_WORDS.has(part));

/** The terms under which a text is kept. */
export const indexedTerms = (text: string): string[] => partsOf(text, true);

/** The terms that a search asks for, in its order: "Qwen3.7-Max" → "qwen", "3.7", "max". */
export const askedTerms = (text: string): string[] => partsOf(text, false);

/** A text by its terms alone: equal for all spellings of a name. */
export const foldedText = (text: string): string => askedTerms(text).join(' ');

/** Whether there is enough to search for: two letters, a digit or a Chinese character. */
export const isSearchable = (text: string): boolean =>
  askedTerms(text).some((term) => term.length > 1 || /\d/.test(term) || isHan(term));

const hasBegun = (word: string, asked: string): boolean =>
  isHan(asked) ? word.includes(asked) : word.startsWith(asked) || word.startsWith(singular(asked));

/**
 * A search over short texts, such as the lines of a list, while it is typed: finds those that have all words, in any
 * order, each at least as the beginning of one of theirs, Chinese anywhere. An empty text finds all.
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
