import type { Mention, Span } from './nameIndex.ts';

const OPPOSING = String.raw`\b(?:against|versus|vs\.?|compared?|comparison|while|whereas|but|than|unlike|beside|alongside|next to|instead of|rather than|fraction|cheaper|counterpart|half|twice|double|times)\b|\b(?:third|quarter|fifth|tenth) of\b|对比|相比|而|比`;
const OPPOSED = new RegExp(OPPOSING, 'i');
/** Matches contrasting words and ends of sentences. */
export const CONTRAST = new RegExp(String.raw`${OPPOSING}|[;。；]|[.!?]\s`, 'i');
/** "$0.435 to $5" contrasts two prices only if two models are named before. */
const AGAINST = new RegExp(String.raw`${CONTRAST.source}|\bto\b`, 'i');
const SENTENCE_END = /[.!?]\s|[。！？]/;

/** True if one place of a sentence is contrasted with a later one. */
export const isContrast = (text: string, before: Span, after: Span): boolean =>
  CONTRAST.test(text.slice(before.end, after.start));

/** True if words, not merely the end of a sentence, contrast one place with a later one. */
export const isOpposed = (text: string, before: Span, after: Span): boolean =>
  OPPOSED.test(text.slice(before.end, after.start));

export const isOneSentence = (text: string, before: Span, after: Span): boolean =>
  !SENTENCE_END.test(text.slice(before.end, after.start));

/** True if two places are in one sentence, whichever is first. */
export const isBeside = (text: string, a: Span, b: Span): boolean =>
  a.start < b.start ? isOneSentence(text, a, b) : isOneSentence(text, b, a);

/** Matches a clause about the thing before it: ", whose input costs $1.32". */
const ASIDE = /,\s(?:which|whose|who|where)\b(?:[^,.;]|[.,]\d)*/g;
const CLAUSE_END = /[;；]|,\s(?:while|whereas|but|and)\b/;

const asideAround = (text: string, { start }: Span): number =>
  [...text.matchAll(ASIDE)].findIndex(
    (aside) => start >= aside.index && start < aside.index + aside[0].length,
  );

/** True if two places are in one clause, whichever is first: an aside about another thing is a clause of its own. */
export function isOneClause(text: string, a: Span, b: Span): boolean {
  const [before, after] = a.start < b.start ? [a, b] : [b, a];
  return (
    isOneSentence(text, before, after) &&
    !CLAUSE_END.test(text.slice(before.end, after.start)) &&
    asideAround(text, a) === asideAround(text, b)
  );
}

export const sameName = (a: Mention, b: Mention): boolean =>
  a === b || (a.ids.length > 0 && a.ids.join() === b.ids.join());

/** Matches the text between the names of a list: "GPT-5.5, Kimi K3 and DeepSeek’s V4 Pro". */
const LISTED_BETWEEN =
  /^(?:['’]s)?[\s,、/&]*(?:and|or|和|与|及)?[\s,]*(?:the\s)?(?:[\w.-]+['’]s?\s)?(?:[A-Z]\w+\s)?$/;

/** True for a list of things ("GPT-5.5 and V4 Pro") or contrasted numbers ("$5 against $0.435"). */
function areInOrder(text: string, things: readonly Span[], numbers: readonly Span[]): boolean {
  const between = (spans: readonly Span[]) =>
    spans.slice(1).map(({ start }, index) => text.slice(spans[index]?.end, start));
  return (
    between(things).every((words) => LISTED_BETWEEN.test(words)) ||
    between(numbers).some((words) => AGAINST.test(words)) ||
    /\brespectively\b|分别/.test(text)
  );
}

/**
 * Returns the thing of each number if both are listed in the same order: "GPT-5.5 and V4 Pro cost $5 and $0.435";
 * otherwise `null`. "$5 against $0.435, $30 against $0.87" alternates the things, "$5 and $30, $0.435 and $0.87"
 * takes them one by one.
 */
export function inWordOrder<T extends Span>(
  text: string,
  things: readonly T[],
  numbers: readonly Span[],
): readonly T[] | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || things.length < 2) return null;
  const end = numbers.at(-1)?.end ?? 0;
  const apart = things.every((one) => one.end <= first.start) || things.every(({ start }) => start >= end);
  const isEven = numbers.length % things.length === 0;
  if (!apart || !isEven || !areInOrder(text, things, numbers)) return null;
  const inTurn = AGAINST.test(text.slice(first.end, second.start));
  const each = numbers.length / things.length;
  return numbers.flatMap(
    (_, index) => things[inTurn ? index % things.length : Math.floor(index / each)] ?? [],
  );
}

const NAME_BEFORE = String.raw`(?:the\s)?(?:[\w.-]+['’]s?\s)?(?:[A-Z]\w+\s)?$`;
/**
 * Matches names in passing ("unlike V4 Pro,"): the following does not apply to them, unless the words after the comma
 * say so.
 */
const IN_PASSING = new RegExp(
  String.raw`\b(?:unlike|than|to|against|versus|vs\.?|compared (?:with|to)|behind|ahead of|above|below|over|past)\s${NAME_BEFORE}`,
  'i',
);
const SAID_OF_IT = /^,\s(?:which|whose|where|priced|listed|itself)\b/;
const BESIDE_IT = /^,\s(?:at|with)\b/;
/** Matches "half the price of GPT-4 Turbo, at $5". */
const MEASURE = new RegExp(
  String.raw`\b(?:half|twice|double|times|third|quarter|fifth|tenth|fraction)\b[^,.;]{0,30}\b(?:of|as)\s${NAME_BEFORE}`,
  'i',
);

/** True if a name is only the reference of a comparison. */
export function isInPassing(text: string, { start, end }: Mention): boolean {
  const [before, rest] = [text.slice(0, start), text.slice(end)];
  if (!rest.startsWith(',') || SAID_OF_IT.test(rest)) return false;
  return MEASURE.test(before) || (IN_PASSING.test(before) && !BESIDE_IT.test(rest));
}

/** Returns the name that the following text applies to: the last one not merely mentioned in passing. */
export const subjectAmong = (text: string, names: readonly Mention[]): Mention | null =>
  names.findLast((name) => !isInPassing(text, name)) ?? names.at(-1) ?? null;
