import type { StandardEntry } from '../contract/standardRecords.ts';
import { isWithin, readDesignation, type Designation } from './designations.ts';

interface Searched<T> {
  readonly entry: T;
  readonly own: Designation | null;
  readonly counterparts: readonly Designation[];
  readonly words: string;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether a document has the number asked for; the last digits may still be missing while they are typed. */
function begins(asked: Designation, own: Designation): boolean {
  if (isWithin(asked, own)) return true;
  const at = asked.number.length - 1;
  const last = asked.number[at] ?? '';
  if (asked.edition !== null || own.number[at]?.startsWith(last) !== true) return false;
  return isWithin(asked, { ...own, number: [...own.number.slice(0, at), last] });
}

function fits(
  { own, counterparts, words }: Searched<StandardEntry>,
  asked: Designation | null,
  text: string,
) {
  if (asked === null) return text.split(/\s+/).every((word) => words.includes(word));
  return (own !== null && begins(asked, own)) || counterparts.some((one) => isWithin(asked, one));
}

/**
 * A search over documents. A text that is a designation in any spelling finds the documents of that number, with
 * all parts and editions, and those that name it as their counterpart; no other series, so that GB 40032 does not
 * find GB/T 40032. Any other text finds the documents that have all of its words in their number or in a title of
 * either language.
 */
export function standardSearch<T extends StandardEntry>(all: readonly T[]): (text: string) => readonly T[] {
  const searched = all.map((entry): Searched<T> => ({
    entry,
    own: readDesignation(entry.designation),
    counterparts: entry.counterparts.flatMap((name) => readDesignation(name) ?? []),
    words: plain([entry.designation, entry.title, entry.titleOriginal, ...entry.counterparts].join(' ')),
  }));
  return (text) => {
    const asked = readDesignation(text);
    const words = plain(text).trim();
    return words === '' ? all : searched.filter((one) => fits(one, asked, words)).map(({ entry }) => entry);
  };
}

/** Documents that bear the number asked for in another series, as GB/T 40032-2021 does where GB 40032 is asked for. */
export function inOtherSeries<T extends StandardEntry>(all: readonly T[], text: string): readonly T[] {
  const number = readDesignation(text)?.number[0];
  if (number === undefined) return [];
  return all.filter(({ designation }) => readDesignation(designation)?.number[0] === number);
}
