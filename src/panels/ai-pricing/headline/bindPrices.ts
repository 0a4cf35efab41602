import type { TokenKind } from '../../../transforms/priceQuote.ts';
import type { Money } from './findMoney.ts';
import type { KindWord } from './findKinds.ts';
import type { Mention, Span } from './nameIndex.ts';

/** A price of the sentence with the model and the token kind that it is said of. */
export interface PriceFigure extends Money {
  /** `null`: the sentence names no model. */
  readonly mention: Mention | null;
  /** `null`: the sentence does not say what is billed. */
  readonly presentedAs: TokenKind | null;
}

const between = <T extends Span>(items: readonly T[], from: number, to: number): T[] =>
  items.filter(({ start, end }) => start >= from && end <= to);

const AGAINST = /\b(?:against|versus|vs\.?|compared (?:with|to)|to)\b|对比|比/i;

/** Whether a price is set against the next one, as in "$5 against $0.435". */
const isAgainstNext = (text: string, prices: readonly Money[], index: number): boolean => {
  const [own, next] = [prices[index], prices[index + 1]];
  return own !== undefined && next !== undefined && AGAINST.test(text.slice(own.end, next.start));
};

/**
 * Things and prices that are listed apart, in one order: "GPT-5.5 and V4 Pro cost $5 and $0.435". `null` where they
 * are not. "$5 against $0.435, $30 against $0.87" takes them in turn, "$5 and $30, $0.435 and $0.87" one by one.
 */
function pairedInOrder<T extends Span>(
  text: string,
  things: readonly T[],
  prices: readonly Money[],
): readonly T[] | null {
  const [first, last] = [prices[0], prices.at(-1)];
  if (first === undefined || last === undefined || things.length < 2 || prices.length < 2) return null;
  const apart =
    things.every(({ end }) => end <= first.start) || things.every(({ start }) => start >= last.end);
  if (!apart || prices.length % things.length !== 0) return null;
  const each = prices.length / things.length;
  if (isAgainstNext(text, prices, 0))
    return prices.flatMap((_, index) => things[index % things.length] ?? []);
  return prices.flatMap((_, index) => things[Math.floor(index / each)] ?? []);
}

const OF = /(?:\b(?:for|from|by|of|at|on|with)|是|为)\s(?:\w+['’]s\s)?(?:[A-Z]\w+\s)?$/;

/** From the price before to the price after it: where the words stand that belong to a price. */
function surroundings(text: string, prices: readonly Money[], index: number) {
  return { from: prices[index - 1]?.end ?? 0, to: prices[index + 1]?.start ?? text.length };
}

/** The model that each price is said of: the one named before it, else the one that follows with "for". */
function modelsOf(text: string, mentions: readonly Mention[], prices: readonly Money[]): (Mention | null)[] {
  const paired = pairedInOrder(text, mentions, prices);
  if (paired !== null) return [...paired];
  const taken = new Set<Mention>();
  let current: Mention | null = null;
  return prices.map((price, index) => {
    const { from, to } = surroundings(text, prices, index);
    const before = between(mentions, from, price.start).findLast((mention) => !taken.has(mention));
    const next = between(mentions, price.end, to)[0] ?? null;
    const after = next !== null && OF.test(text.slice(price.end, next.start)) ? next : null;
    if (before === undefined && after !== null) taken.add(after);
    current = [before, after, current, next].find((mention) => mention != null) ?? null;
    return current;
  });
}

/** The kind that stands right before or right after each price, whichever the first price shows to be the order. */
function kindsBeside(
  text: string,
  kinds: readonly KindWord[],
  prices: readonly Money[],
): (TokenKind | null)[] {
  const kindsFirst = (kinds[0]?.start ?? Infinity) < (prices[0]?.start ?? 0);
  return prices.map((price, index) => {
    const { from, to } = surroundings(text, prices, index);
    const beside = kindsFirst ? between(kinds, from, price.start).at(-1) : between(kinds, price.end, to)[0];
    return beside?.kind ?? null;
  });
}

/** The token kind that each price is said of. */
function kindsOf(text: string, kinds: readonly KindWord[], prices: readonly Money[]): (TokenKind | null)[] {
  const paired = pairedInOrder(text, kinds, prices);
  // "$5/$30 and $0.435/$0.87 for input and output": the kinds come round again with each model.
  if (paired !== null) return prices.map((_, index) => kinds[index % kinds.length]?.kind ?? null);
  const beside = kindsBeside(text, kinds, prices);
  const distinct = new Set(kinds.map(({ kind }) => kind));
  // The only kind of a sentence holds for all of its prices, wherever it stands.
  let current: TokenKind | null = distinct.size === 1 ? ([...distinct][0] ?? null) : null;
  return beside.map((kind, index) => {
    // "$30 against $0.87 output": what the second is for, the first is for too.
    const next = isAgainstNext(text, prices, index) ? (beside[index + 1] ?? null) : null;
    current = kind ?? next ?? current;
    return current;
  });
}

/** Says of each price in a sentence whose it is and what it is for. */
export function bindPrices(
  text: string,
  prices: readonly Money[],
  mentions: readonly Mention[],
  kinds: readonly KindWord[],
): PriceFigure[] {
  const models = modelsOf(text, mentions, prices);
  const presented = kindsOf(text, kinds, prices);
  return prices.map((price, index) => ({
    ...price,
    mention: models[index] ?? null,
    presentedAs: presented[index] ?? null,
  }));
}
