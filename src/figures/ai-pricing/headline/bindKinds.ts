import type { TokenKind } from '../../../domain/tokenKinds.ts';
import type { Mention, Span } from './nameIndex.ts';
import type { Money } from './findNumbers.ts';
import { isBeside, isContrast, isOneClause, isOneSentence, isOpposed, sameName } from './wordOrder.ts';

/** A word for the billed token kind. */
export interface KindWord extends Span {
  readonly kind: TokenKind;
}

/** Longer wordings first, so that "cached input" does not match input. */
const kindWordings: readonly (readonly [TokenKind, string])[] = [
  ['input', String.raw`uncached(?: input)?|cache[- ]?miss(?:es)?|non-cached(?: input)?|缓存未命中`],
  ['cacheWrite', String.raw`cache[- ]writ(?:es?|ing)|缓存写入`],
  // "with caching, GPT-5.5 input costs": cached input is meant.
  [
    'cachedInput',
    String.raw`\bwith (?:prompt |context )?caching\b(?:[^.;$¥\d]{0,40}?\binputs?\b)?|\bfrom (?:the |its )?cache\b`,
  ],
  ['cachedInput', String.raw`cache[- ]?(?:hits?|reads?)(?: input)?|cached(?: input| prompt)?|缓存命中`],
  ['output', String.raw`\boutputs?\b|\bcompletions?\b|输出`],
  ['input', String.raw`\binputs?\b|\bprompts?\b|输入`],
];
const pattern = new RegExp(kindWordings.map(([, wording]) => `(${wording})`).join('|'), 'gi');

/** Returns the words of a sentence that say whether a price is for input, cache hits, cache writes or output. */
export function findKinds(text: string): KindWord[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const which = kindWordings.findIndex((_, index) => match[index + 1] !== undefined);
    const kind = kindWordings[which]?.[0];
    if (kind === undefined) return [];
    return [{ kind, text: match[0], start: match.index, end: match.index + match[0].length }];
  });
}

interface KindsAndRatios {
  readonly text: string;
  readonly kinds: readonly KindWord[];
  readonly ratios: readonly Span[];
}

/** Returns the token kinds named after a ratio, up to the next one, or else anywhere in its clause. */
export function kindsBeside({ text, kinds, ratios }: KindsAndRatios, own: Span): TokenKind[] {
  const here = kinds.filter((word) => isOneClause(text, word, own));
  const next = ratios.find(({ start }) => start > own.start)?.start ?? Infinity;
  const after = here.filter(({ start }) => start > own.end && start < next);
  return [...new Set((after.length > 0 ? after : here).map(({ kind }) => kind))];
}

/** Adjacent prices of one model: "$5 and $30". */
export interface PriceGroup {
  readonly prices: readonly [Money, ...Money[]];
  readonly mention: Mention | null;
}

type Kinds = readonly (TokenKind | null)[];

interface Scene {
  readonly text: string;
  readonly kinds: readonly KindWord[];
  readonly groups: readonly PriceGroup[];
  readonly mentions: readonly Mention[];
}

const lastOf = ({ prices }: PriceGroup): Money => prices.at(-1) ?? prices[0];
/** Returns a group as one span of the sentence. */
const spanOf = (group: PriceGroup): Span => ({
  start: group.prices[0].start,
  end: lastOf(group).end,
  text: '',
});

const RANGE = /\bto\b|→|–|[至到]/;

/** Returns single prices, with the ends of a range as one: "from $1.74 to $0.435", "between $0.66 and $1.32". */
function unitsOf(text: string, prices: readonly Money[]): Span[] {
  const units: Span[] = [];
  for (const [index, price] of prices.entries()) {
    const last = units.at(-1);
    const words = last === undefined ? '' : text.slice(last.end, price.start);
    const isBetween = /\bbetween\s*$/.test(text.slice(0, last?.start)) && /^\s*and\s*$/.test(words);
    const joins = index > 0 && (RANGE.test(words) || isBetween);
    if (last !== undefined && joins) units.splice(-1, 1, { ...last, end: price.end });
    else units.push({ start: price.start, end: price.end, text: '' });
  }
  return units;
}

/** Returns the kind words that may refer to a group: no other name and no contrast is in between. */
function wordsNear({ text, kinds, groups, mentions }: Scene, index: number): KindWord[] {
  const group = groups[index];
  if (group === undefined) return [];
  const own = spanOf(group);
  const before = groups[index - 1];
  const from = before === undefined ? 0 : lastOf(before).end;
  const to = groups[index + 1]?.prices[0].start ?? text.length;
  return kinds.filter((word) => {
    if (word.start < from || word.end > to) return false;
    const [left, right] = word.start < own.start ? [word, own] : [own, word];
    const isForeign = (mention: Mention) =>
      mention.start >= left.end &&
      mention.end <= right.start &&
      (group.mention === null || !sameName(mention, group.mention));
    const isInside = word.start > own.start && word.end < own.end;
    return !mentions.some(isForeign) && (isInside || !isContrast(text, left, right));
  });
}

/** Matches the word right before or right after each unit; the first unit determines the order. */
function besideEach(units: readonly Span[], words: readonly KindWord[], claimed: Set<KindWord>): Kinds {
  const kindsFirst = (words[0]?.start ?? Infinity) < (units[0]?.start ?? 0);
  return units.map((unit, index) => {
    const free = words.filter(
      (word) =>
        !claimed.has(word) &&
        word.start >= (units[index - 1]?.end ?? 0) &&
        word.end <= (units[index + 1]?.start ?? Infinity),
    );
    const before = free.findLast(({ start }) => start < unit.start);
    const after = free.find(({ start }) => start > unit.start);
    const word = kindsFirst ? (before ?? after) : (after ?? before);
    if (word === undefined) return null;
    claimed.add(word);
    return word.kind;
  });
}

/** Returns the token kinds that the words around a group give to its units. */
function kindsAround(scene: Scene, index: number, claimed: Set<KindWord>): Kinds {
  const group = scene.groups[index];
  if (group === undefined) return [];
  const units = unitsOf(scene.text, group.prices);
  const { start, end } = spanOf(group);
  const words = wordsNear(scene, index).filter((word) => !claimed.has(word));
  const sides = [words.filter((word) => word.end <= start), words.filter((word) => word.start >= end)];
  const listed = sides.find((side) => side.length === units.length && side.length > 1);
  // Example: "$5 and $30 for input and output".
  if (words.length === listed?.length) {
    for (const word of listed) claimed.add(word);
    return listed.map(({ kind }) => kind);
  }
  const found = besideEach(units, words, claimed);
  const saidFirst = (words[0]?.start ?? Infinity) < start;
  // Example: "output at $30 and $45": stated once, before the two.
  return found.map(
    (kind, at) => kind ?? (saidFirst ? (found.slice(0, at).findLast((one) => one !== null) ?? null) : null),
  );
}

/**
 * Returns the kinds that a group without its own words inherits, in order, from one of equal size: the one it is
 * contrasted with, or else the nearest before or after it. A single price inherits only within its own sentence, and
 * two prices never share the one kind of a single price.
 */
function takenOver({ text, groups }: Scene, found: readonly Kinds[], index: number): Kinds | null {
  const group = groups[index];
  if (group === undefined) return null;
  const own = spanOf(group);
  const size = found[index]?.length ?? 0;
  const fits = (at: number): boolean => {
    const [other, kinds] = [groups[at], found[at]];
    if (other === undefined || kinds?.length !== size || kinds.includes(null)) return false;
    const [left, right] = at < index ? [spanOf(other), own] : [own, spanOf(other)];
    return size > 1 || isOneSentence(text, left, right);
  };
  const [last, next] = [groups[index - 1], groups[index + 1]];
  const isOpposedToLast = last !== undefined && isOpposed(text, spanOf(last), own);
  const isOpposedToNext = next !== undefined && !isOpposedToLast && isOpposed(text, own, spanOf(next));
  const places = groups.map((_, at) => at);
  const order = [
    ...(isOpposedToNext ? [index + 1] : []),
    ...places.slice(0, index).reverse(),
    ...places.slice(index + 1),
  ];
  const source = order.find(fits);
  return source === undefined ? null : (found[source] ?? null);
}

/** Returns the only kind in the sentence of a single price, wherever it is. */
function onlyKind({ text, kinds }: Scene, group: PriceGroup): TokenKind | null {
  if (unitsOf(text, group.prices).length > 1) return null;
  const own = spanOf(group);
  const here = kinds.filter((word) => isBeside(text, word, own));
  const [kind, ...others] = new Set(here.map((word) => word.kind));
  return kind !== undefined && others.length === 0 ? kind : null;
}

/** Returns the token kind of each price; prices without one are omitted. */
export function bindKinds(
  text: string,
  kinds: readonly KindWord[],
  groups: readonly PriceGroup[],
  mentions: readonly Mention[],
): ReadonlyMap<Money, TokenKind> {
  const scene: Scene = { text, kinds, groups, mentions };
  const claimed = new Set<KindWord>();
  const found = groups.map((_, index) => kindsAround(scene, index, claimed));
  const bound = new Map<Money, TokenKind>();
  for (const [index, group] of groups.entries()) {
    const own = found[index] ?? [];
    const silent = own.every((kind) => kind === null);
    const taken = silent ? takenOver(scene, found, index) : null;
    const units = unitsOf(text, group.prices);
    for (const price of group.prices) {
      const at = units.findIndex(({ start, end }) => price.start >= start && price.end <= end);
      const kind = own[at] ?? taken?.[at] ?? onlyKind(scene, group);
      if (kind !== null) bound.set(price, kind);
    }
  }
  return bound;
}
