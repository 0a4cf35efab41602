import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { BoardEntry } from '../../../contract/leaderboards.ts';

/** A place in the sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name found in a sentence with its possible ids; none for a variant that is not on record. */
export interface Mention extends Span {
  readonly ids: readonly string[];
  /** For a variant that is not on record, the ids of the name without it. */
  readonly near: readonly string[];
}

/** Spellings as words and numbers, each with its possible ids. */
export type NameIndex = ReadonlyMap<string, ReadonlySet<string>>;

const WORD = /[a-z]+|\d+(?:\.\d+)*/gi;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * Splits "DeepSeek-V3.2-Exp / V3.2 (deepseek-reasoner)" into the whole and the parts around the slash, without
 * brackets.
 */
function nameSpellings(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, '');
  return [name, bare, ...bare.split(' / ')];
}

/**
 * Returns "V4 Pro" for "DeepSeek-V4-Pro": the name without the first word, if that still has a letter and a number.
 */
function shortKey(words: readonly string[]): string[] {
  const rest = words.slice(1);
  const tells = /^[a-z]/.test(rest[0] ?? '') && rest.some((word) => /^\d/.test(word));
  return tells ? [rest.join(' ')] : [];
}

/**
 * Indexes names regardless of what separates their words. Short forms such as "V4 Pro" are added if no name is
 * spelled that way.
 */
export function nameIndex(
  names: readonly { readonly name: string; readonly id: string }[],
  withShort: boolean,
): NameIndex {
  const whole = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, id: string) => {
    if (key !== '') to.set(key, (to.get(key) ?? new Set()).add(id));
  };
  for (const { name, id } of names) {
    for (const spelling of nameSpellings(name)) {
      const words = wordsOf(spelling);
      // A single number or letter is too ambiguous.
      if (words.length > 1 || (words[0]?.length ?? 0) > 3) add(whole, words.join(' '), id);
      for (const key of shortKey(words)) add(short, key, id);
    }
  }
  return new Map([...(withShort ? short : []), ...whole]);
}

const GAP = /^[\s\-–‑_(),]{0,2}$/;
const LONGEST = 9;
/** Matches words after a name that make it a different model. */
const VARIANT =
  /^[\s\-–‑]?(?:Mini|Nano|Pro|Ultra|Turbo|Flash|Lite|Plus|Max)\b|^-(?:mini|nano|pro|ultra|turbo|flash|lite|plus|max)\b/;

interface Word extends Span {
  readonly key: string;
}

/** Returns consecutive words separated only by blanks and hyphens or slashes. */
function runFrom(text: string, words: readonly Word[], first: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(first, first + LONGEST)) {
    const last = run.at(-1);
    if (last !== undefined && !GAP.test(text.slice(last.end, word.start))) break;
    run.push(word);
  }
  return run;
}

const isAlone = (text: string, start: number, end: number) =>
  !/[a-z\d]/i.test(text[start - 1] ?? '') && !/[a-z\d]/i.test(text[end] ?? '');

/** Returns the ids of a separate run of words. "step 3" in lowercase is a step, not a model. */
function idsOf(text: string, index: NameIndex, first: Word, last: Word, words: readonly Word[]) {
  if (first.text === 'step' || !isAlone(text, first.start, last.end)) return undefined;
  return index.get(words.map(({ key }) => key).join(' '));
}

/** Returns the longest name that begins with the first of some words. */
function mentionAt(text: string, index: NameIndex, run: readonly Word[]): Mention | null {
  for (let length = run.length; length > 0; length -= 1) {
    const words = run.slice(0, length);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return null;
    const ids = idsOf(text, index, first, last, words);
    if (ids === undefined) continue;
    const variant = VARIANT.exec(text.slice(last.end))?.[0] ?? '';
    const end = last.end + variant.length;
    return {
      start: first.start,
      end,
      text: text.slice(first.start, end),
      ids: variant === '' ? [...ids] : [],
      near: variant === '' ? [] : [...ids],
    };
  }
  return null;
}

/** Returns the names in a sentence, the longest one at each place. */
export function findNames(text: string, index: NameIndex): Mention[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    key: match[0].toLowerCase(),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Mention[] = [];
  for (const [at, word] of words.entries()) {
    if (word.start < (found.at(-1)?.end ?? 0)) continue;
    const mention = mentionAt(text, index, runFrom(text, words, at));
    if (mention !== null) found.push(mention);
  }
  return found;
}

/**
 * Indexes developers by name, each with the ids of all its models: "DeepSeek", and "Zhipu AI" for "Zhipu AI (Z.ai)".
 */
export const developerIndex = (models: readonly PricedModel[]): NameIndex =>
  nameIndex(
    models.map(({ developer, id }) => ({ name: developer, id })),
    false,
  );

/** Names of boards besides their titles, as used on the boards' sites, and what a bare name means: the site's default. */
const otherBoardNames = [
  { name: 'Arena text', id: 'arena-text-sc' },
  { name: 'Arena vision', id: 'arena-vision-sc' },
  { name: 'WebDev Arena', id: 'arena-code' },
  { name: 'Text Arena', id: 'arena-text-sc' },
  { name: 'Chatbot Arena', id: 'arena-text-sc' },
  { name: 'Vision Arena', id: 'arena-vision-sc' },
];

/** Indexes boards by title, and by the part before its first comma or bracket: "Code Arena". */
export function boardIndex(boards: readonly BoardEntry[]): NameIndex {
  const titles = boards.flatMap(({ id, title }) => [
    { name: title, id },
    { name: title.split(/[,(]/)[0] ?? title, id },
  ]);
  const known = otherBoardNames.filter(({ id }) => boards.some((board) => board.id === id));
  // The first of several boards with one name is the one that is meant.
  return nameIndex([...known, ...titles], false);
}

/** Chinese names of model families, with the Latin spelling of their developers. */
const families: readonly (readonly [RegExp, string])[] = [
  [/深度求索/g, 'DeepSeek'],
  [/通义千问|通義千問|千问|千問/g, 'Qwen'],
  [/豆包/g, 'Doubao'],
  [/文心一言|文心/g, 'ERNIE'],
  [/混元/g, 'Hunyuan'],
  [/智谱/g, 'GLM'],
  [/月之暗面|月暗/g, 'Kimi'],
  [/阶跃星辰|阶跃/g, 'Step'],
];

/** Transliterates Chinese family names, so that "千问3.7-Max" is found as Qwen3.7-Max. */
export const withLatinFamilies = (text: string): string =>
  families.reduce((changed, [chinese, latin]) => changed.replace(chinese, latin), text);
