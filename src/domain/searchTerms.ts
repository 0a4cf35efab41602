/** Stop words: they say nothing about the subject of a search. */
const EMPTY_WORDS = new Set(
  'a an and are as at by do does for from has have how in is it its of on or the to was were what where which who with'.split(
    ' ',
  ),
);

/** Words that join the things of a sentence and are in few names: a sentence is searched without them. */
const SENTENCE_WORDS = new Set(
  (
    'about above after again all also any be because been before being below between both but can did during each ' +
    'ever every find get gets give gives go goes going got had happened here if into know last latest lead leads ' +
    'leading made make makes many may me more most much must my near need new newest next no not now off once only ' +
    'our out over own per percent really said same say says she should show sit sits so some still stricter such ' +
    'take takes tell than that their them then there these they this those through today under until up very want ' +
    'we well when whether while whom whose why will would you your doubled tripled halved he her his hold holds'
  ).split(' '),
);

/** Words that readers use for each other; the second is also indexed where a text has the first. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['usa', 'us'],
  ['america', 'us'],
  ['american', 'us'],
  ['chinese', 'china'],
  ['european', 'eu'],
  ['car', 'vehicle'],
  ['automobile', 'vehicle'],
  ['automotive', 'vehicle'],
  ['rule', 'regulation'],
  ['harmonised', 'harmonized'],
  ['standardisation', 'standardization'],
  ['organisation', 'organization'],
]);

/** A share in a sentence is a claim, which may differ from the value on record. */
const SHARES = /\d+(?:\.\d+)?\s*(?:%|per\s?cent\b)/gi;

/** Names of the country in several words or with points, in lowercase. */
const UNITED_STATES = /\bu\.\s?s\.(?:\s?a\.)?|\bunited states(?: of america)?\b/g;

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

const inLowercase = (text: string): string => (isLatin(text) ? text.toLowerCase() : plain(text));

const rawParts = (lowercase: string): readonly string[] =>
  lowercase.match(isLatin(lowercase) ? LATIN_PARTS : PARTS) ?? [];

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

const partsOf = (lowercase: string, whole: boolean): string[] =>
  rawParts(lowercase)
    .flatMap((part) => (isHan(part) ? hanParts(part, whole) : [singular(part)]))
    .filter((part) => !EMPTY_WORDS.has(part));

/** Adds to terms those that readers use for the same; in place, since thousands of texts are indexed. */
function withSame(terms: string[]): string[] {
  for (const term of [...terms]) {
    const same = SAME_WORDS.get(term);
    if (same !== undefined) terms.push(same);
  }
  return terms;
}

/** Returns the terms under which a text is indexed: its own, and those that readers use for the same. */
export const indexedTerms = (text: string): string[] =>
  withSame(partsOf(inLowercase(text).replace(UNITED_STATES, ' us united states '), true));

/** Returns the terms of a query, in its order: "Qwen3.7-Max" → "qwen", "3.7", "max". */
export const askedTerms = (text: string): string[] =>
  partsOf(inLowercase(text).replace(UNITED_STATES, ' us '), false).map(
    (term) => SAME_WORDS.get(term) ?? term,
  );

/** Returns the terms of a query without shares and the words that only make it a sentence, unless it has no others. */
export function subjectTerms(text: string): string[] {
  const subjects = askedTerms(text.replace(SHARES, ' ')).filter((term) => !SENTENCE_WORDS.has(term));
  return subjects.length > 0 ? subjects : askedTerms(text);
}

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
    words: rawParts(inLowercase(textOf(one))).flatMap((word) => [word, singular(word)]),
  }));
  return (asked) => {
    const parts = rawParts(inLowercase(asked));
    return searched
      .filter(({ words }) => parts.every((part) => words.some((word) => hasBegun(word, part))))
      .map(({ one }) => one);
  };
}
