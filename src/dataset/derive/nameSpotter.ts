import { groupBy } from '../../domain/sorting.ts';

interface SpelledName<Id> {
  readonly id: Id;
  readonly words: readonly string[];
}

/** One word of a text. A hyphen joins two words; a name neither begins nor ends at one. */
interface Word {
  readonly text: string;
  readonly joinedBefore: boolean;
  readonly joinedAfter: boolean;
}

/** A name without letters, as "360" is, would be found in any number. */
const hasLetters = (name: string) => /\p{L}/u.test(name);

/** Words between blanks and hyphens, without the punctuation around them and a possessive ’s. */
function wordsOf(text: string): Word[] {
  return text.split(/\s+/).flatMap((raw) => {
    const bare = raw.replace(/^[("“‘']+|[)"”’',.;:!?]+$/g, '').replace(/['’]s$/, '');
    const parts = bare.split('-').filter((part) => part !== '');
    return parts.map((part, index) => ({
      text: part,
      joinedBefore: index > 0,
      joinedAfter: index < parts.length - 1,
    }));
  });
}

function standsAt(words: readonly Word[], at: number, name: readonly string[]): boolean {
  const isWhole = words[at]?.joinedBefore === false && words[at + name.length - 1]?.joinedAfter === false;
  return isWhole && name.every((word, index) => words[at + index]?.text === word);
}

/**
 * Finds which things a text names: letter for letter as one of their names is spelled, as whole words, with
 * hyphens and blanks taken as one. Where a longer name stands, the shorter one that it begins with is not meant:
 * "GPT-5 Pro" does not name GPT-5, if both are known. Names are looked up by their first word, so that the time
 * for a text does not grow with their number.
 */
export function nameSpotter<Id>(names: Iterable<readonly [name: string, id: Id]>) {
  const spelled = [...names]
    .filter(([name]) => hasLetters(name))
    .map(([name, id]): SpelledName<Id> => ({ id, words: wordsOf(name).map((word) => word.text) }))
    .sort((left, right) => right.words.length - left.words.length);
  const byFirst = groupBy(spelled, ({ words }) => words[0] ?? '');
  return (text: string): Set<Id> => {
    const words = wordsOf(text);
    const found = new Set<Id>();
    for (let at = 0; at < words.length; at += 1) {
      const here = (byFirst.get(words[at]?.text ?? '') ?? []).filter((name) =>
        standsAt(words, at, name.words),
      );
      const length = here[0]?.words.length ?? 0;
      for (const name of here) if (name.words.length === length) found.add(name.id);
      at += Math.max(0, length - 1);
    }
    return found;
  };
}
