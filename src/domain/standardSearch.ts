import { isWithin, readDesignation, type Designation } from './designations.ts';

/** Fields of a document that a search reads. */
interface Searchable {
  readonly designation: string;
  readonly title: string;
  readonly titleOriginal?: string | null;
  readonly counterparts?: readonly string[];
  readonly body?: string;
  readonly committee?: string | null;
}

interface Searched<T> {
  readonly entry: T;
  readonly own: Designation | null;
  readonly counterparts: readonly Designation[];
  readonly words: string;
  readonly letters: string;
  /** Body and committee, each word and number apart. */
  readonly home: string;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
/** Separates all words and numbers by one blank each: "CEN/CLC/JTC21" → " cen clc jtc 21 ". */
const wordsApart = (text: string): string => ` ${(plain(text).match(/\p{L}+|\p{N}+/gu) ?? []).join(' ')} `;
const lettersOf = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

const asSearched = <T extends Searchable>(entry: T): Searched<T> => ({
  entry,
  own: readDesignation(entry.designation),
  counterparts: (entry.counterparts ?? []).flatMap((name) => readDesignation(name) ?? []),
  words: plain(
    [entry.designation, entry.title, entry.titleOriginal ?? '', ...(entry.counterparts ?? [])].join(' '),
  ),
  letters: lettersOf(entry.designation),
  home: `${wordsApart(entry.body ?? '')}/${wordsApart(entry.committee ?? '')}`,
});

/** True if a document has the requested number; the last digits may be missing during typing. */
function begins(asked: Designation, own: Designation): boolean {
  if (isWithin(asked, own)) return true;
  const at = asked.number.length - 1;
  const last = asked.number[at] ?? '';
  if (asked.edition !== null || own.number[at]?.startsWith(last) !== true) return false;
  return isWithin(asked, { ...own, number: [...own.number.slice(0, at), last] });
}

/** Returns how closely a document matches the requested number; `null` if it does not match. */
function nearness({ own, counterparts }: Searched<unknown>, asked: Designation): number | null {
  if (own !== null && isWithin(asked, own)) return own.number.length - asked.number.length;
  if (own !== null && begins(asked, own)) return PARTS;
  return counterparts.some((one) => isWithin(asked, one)) ? PARTS + 1 : null;
}

/** Larger than the number of parts of any standard. */
const PARTS = 9;

/**
 * Matches all words in any order, the name of the body or committee as it is written (the numbers of "JTC 21" are in
 * many texts), or the letters and digits of a number in an unknown series.
 */
const hasWords = ({ words, letters, home }: Searched<unknown>, text: string): boolean =>
  text.split(/\s+/).every((word) => words.includes(word)) ||
  home.includes(wordsApart(text)) ||
  (/\d/.test(text) && lettersOf(text).length > 3 && letters.includes(lettersOf(text)));

/**
 * Returns a search over documents. A designation in any spelling finds the documents of that number, with all parts
 * and editions, and those that name it as their counterpart, but no other series: GB 40032 does not find GB/T 40032.
 * The number itself comes first, then its parts, numbers that start like it, and counterparts. Any other text finds
 * the documents with all of its words in their number or in a title of either language, and those of the body or
 * committee that it names.
 */
export function standardSearch<T extends Searchable>(all: readonly T[]): (text: string) => readonly T[] {
  // Parse on the first search: most users of a list never search.
  let read: readonly Searched<T>[] | undefined;
  return (text) => {
    const words = plain(text).trim();
    if (words === '') return all;
    const searched = (read ??= all.map(asSearched));
    const asked = readDesignation(text);
    if (asked === null) return searched.filter((one) => hasWords(one, words)).map(({ entry }) => entry);
    return searched
      .flatMap((one) => {
        const near = nearness(one, asked);
        return near === null ? [] : { entry: one.entry, near };
      })
      .sort((a, b) => a.near - b.near)
      .map(({ entry }) => entry);
  };
}

/** Returns documents with the requested number in another series, such as GB/T 40032-2021 for GB 40032. */
export function inOtherSeries<T extends Searchable>(all: readonly T[], text: string): readonly T[] {
  const number = readDesignation(text)?.number[0];
  if (number === undefined) return [];
  return all.filter(({ designation }) => readDesignation(designation)?.number[0] === number);
}
