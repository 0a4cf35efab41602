import { readDesignation } from './designations.ts';
import { inOtherSeries, standardSearch } from './standardSearch.ts';

/** Fields of a row that a number search reads. */
interface Numbered {
  readonly designation?: string | undefined;
  readonly title: string;
  /** Other names, including the numbers of counterparts. */
  readonly words?: string | undefined;
}

interface NumberSearch<T> {
  readonly add: (row: T) => void;
  /** Returns the documents of a number, whatever its spelling; `isNear` is true if only another series has it. */
  readonly of: (text: string) => { readonly rows: readonly T[]; readonly isNear: boolean };
}

/** More documents than this start like a number that is still being typed. */
const MOST = 100;

/**
 * Searches thousands of documents by number during typing: selects those with the first digits right away and parses
 * only them.
 */
export function numberSearch<T extends Numbered>(): NumberSearch<T> {
  const all: { readonly row: T; readonly digits: string }[] = [];
  const add = (row: T) => {
    const { designation, words = '' } = row;
    if (designation !== undefined) all.push({ row, digits: ` ${designation} ${words}`.replace(/\D+/g, ' ') });
  };
  /** Returns those with a number that starts like this. */
  const withDigits = (number: string): readonly T[] => {
    const having: T[] = [];
    for (const { row, digits } of all) {
      if (digits.includes(` ${number}`)) having.push(row);
      if (having.length > MOST) return [];
    }
    return having;
  };
  const of = (text: string) => {
    // "802A" is looked up by its digits.
    const [number] = /^\d+/.exec(readDesignation(text)?.number[0] ?? '') ?? [];
    if (number === undefined) return { rows: [], isNear: false };
    const having = withDigits(number).map((row) => {
      const { designation = '', title, words = '' } = row;
      return { row, designation, title, counterparts: words.split(' ; ') };
    });
    const found = standardSearch(having)(text);
    const near = found.length > 0 ? [] : inOtherSeries(having, text);
    return { rows: [...found, ...near].map(({ row }) => row), isNear: near.length > 0 };
  };
  return { add, of };
}
