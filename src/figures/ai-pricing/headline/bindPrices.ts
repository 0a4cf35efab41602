import type { TokenKind } from '../../../domain/tokenKinds.ts';
import { bindKinds, type KindWord, type PriceGroup } from './bindKinds.ts';
import type { Money } from './findNumbers.ts';
import type { Mention } from './nameIndex.ts';
import { CONTRAST, inWordOrder, isContrast, isInPassing, sameName, subjectAmong } from './wordOrder.ts';

/** A price of the sentence with its model and token kind. */
export interface PriceFigure extends Money {
  /** `null` if the sentence names no model. */
  readonly mention: Mention | null;
  /** `null` if the sentence does not say what is billed. */
  readonly presentedAs: TokenKind | null;
}

/** Matches the text between a price and its model: "of", "for DeepSeek’s", a bracket. */
const OF =
  /(?:(?:\b(?:for|from|by|of|at|on|with|in)|是|为)\s(?:the\s)?(?:[\w.-]+['’]s?\s)?(?:(?:new|latest|flagship|model)\s)*(?:[A-Z]\w+\s)?|\()$/;

/** Splits prices where another model is named between them, or where one is contrasted with the other. */
function cutGroups(
  text: string,
  mentions: readonly Mention[],
  prices: readonly Money[],
): [Money, ...Money[]][] {
  const groups: [Money, ...Money[]][] = [];
  for (const price of prices) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const parted =
      last === undefined ||
      mentions.some(({ start }) => start >= last.end && start < price.start) ||
      CONTRAST.test(text.slice(last.end, price.start));
    if (group === undefined || parted) groups.push([price]);
    else group.push(price);
  }
  return groups;
}

/** Returns the model that follows a group with "of" or the like, and the first one that follows at all. */
function namesAfter(text: string, mentions: readonly Mention[], end: number, to: number) {
  const next = mentions.find((one) => one.start >= end && one.end <= to) ?? null;
  const isOf = next !== null && OF.test(text.slice(end, next.start));
  return { next, after: isOf ? next : null };
}

/** Assigns each group to the model named before it, or one that follows with "of", or else the last one mentioned. */
function bindGroups(text: string, mentions: readonly Mention[], prices: readonly Money[]): PriceGroup[] {
  const groups = cutGroups(text, mentions, prices);
  const taken = new Set<Mention>();
  let current: Mention | null = null;
  let from = 0;
  return groups.map((group, index) => {
    const [first] = group;
    const end = group.at(-1)?.end ?? first.end;
    const free = mentions.filter((one) => one.start >= from && one.end <= first.start && !taken.has(one));
    const before = subjectAmong(text, free);
    const { next, after } = namesAfter(text, mentions, end, groups[index + 1]?.[0].start ?? text.length);
    if (before === null && after !== null) taken.add(after);
    current = [before, after, current, next].find((one) => one !== null) ?? null;
    from = end;
    return { prices: group, mention: current };
  });
}

/** Groups adjacent prices of one model, or assigns "$5/$30 and $0.435/$0.87" to two in order. */
function groupsInOrder(text: string, prices: readonly Money[], owners: readonly Mention[]): PriceGroup[] {
  const groups: { prices: [Money, ...Money[]]; mention: Mention | null }[] = [];
  for (const [index, price] of prices.entries()) {
    const mention = owners[index] ?? null;
    const group = groups.at(-1);
    const last = group?.prices.at(-1);
    const joins = last !== undefined && group?.mention === mention && !isContrast(text, last, price);
    if (group !== undefined && joins) group.prices.push(price);
    else groups.push({ prices: [price], mention });
  }
  return groups;
}

/** Matches words that apply the following to all named models: "GPT-5.5 and V4 Pro both charge $10". */
const WORDS_OF_SHARING = /\b(?:both|each|alike)\b|都|均/i;
/** Matches words that assign one price per model. */
const IN_ORDER = /\brespectively\b|分别/i;

/** Returns the single group of prices that applies to several models, once for each; `null` if there is none. */
function sharedGroups(
  text: string,
  prices: readonly Money[],
  owners: readonly Mention[],
  cut: readonly [Money, ...Money[]][],
): PriceGroup[] | null {
  const [group, ...more] = cut;
  if (group === undefined || more.length > 0 || owners.length < 2 || prices.length > 2) return null;
  if (!WORDS_OF_SHARING.test(text) || IN_ORDER.test(text)) return null;
  return owners.map((mention) => ({ prices: group, mention }));
}

/** Returns the prices that several models share; their token kinds are determined once. */
function sharedFigures(
  text: string,
  groups: readonly PriceGroup[],
  mentions: readonly Mention[],
  kinds: readonly KindWord[],
): PriceFigure[] {
  const presented = bindKinds(text, kinds, groups.slice(0, 1), mentions);
  return groups.flatMap(({ prices, mention }) =>
    prices.map((price) => ({ ...price, mention, presentedAs: presented.get(price) ?? null })),
  );
}

/**
 * Assigns each price in a sentence to its model and token kind. Adjacent prices ("$5 and $30 of GPT-5.5") are one
 * group: they have one model, and words about another group's prices never apply to them.
 */
export function bindPrices(
  text: string,
  prices: readonly Money[],
  mentions: readonly Mention[],
  kinds: readonly KindWord[],
): PriceFigure[] {
  const subjects = mentions.filter((one) => !isInPassing(text, one));
  const distinct = subjects.filter(
    (one, index) => subjects.findIndex((other) => sameName(one, other)) === index,
  );
  const shared = sharedGroups(text, prices, distinct, cutGroups(text, mentions, prices));
  if (shared !== null) return sharedFigures(text, shared, mentions, kinds);
  const owners = inWordOrder(text, distinct, prices);
  const groups = owners === null ? bindGroups(text, mentions, prices) : groupsInOrder(text, prices, owners);
  const presented = bindKinds(text, kinds, groups, mentions);
  return groups.flatMap(({ prices: own, mention }) =>
    own.map((price) => ({ ...price, mention, presentedAs: presented.get(price) ?? null })),
  );
}
