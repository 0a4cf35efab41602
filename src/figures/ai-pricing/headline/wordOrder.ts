import type { Mention, Span } from './nameIndex.ts';

const OPPOSING = String.raw`\b(?:against|versus|vs\.?|compared?|comparison|while|whereas|but|than|unlike|beside|alongside|next to|instead of|rather than|fraction|cheaper|counterpart|half|twice|double|times)\b|\b(?:third|quarter|fifth|tenth) of\b|对比|相比|而|比`;
const OPPOSED = new RegExp(OPPOSING, 'i');
/** Words that set what follows against what went before, and ends of sentences. */
export const CONTRAST = new RegExp(String.raw`${OPPOSING}|[;。；]|[.!?]\s`, 'i');
/** "$0.435 to $5" sets two prices against each other only where two models are named before. */
const AGAINST = new RegExp(String.raw`${CONTRAST.source}|\bto\b`, 'i');
const SENTENCE_END = /[.!?]\s|[。！？]/;

/** Whether one place of a sentence is set against a later one. */
export const isContrast = (text: string, before: Span, after: Span): boolean =>
  CONTRAST.test(text.slice(before.end, after.start));

/** Whether words, not merely the end of a sentence, set one place against a later one. */
export const isOpposed = (text: string, before: Span, after: Span): boolean =>
  OPPOSED.test(text.slice(before.end, after.start));

export const isOneSentence = (text: string, before: Span, after: Span): boolean =>
  !SENTENCE_END.test(text.slice(before.end, after.start));

export const sameName = (a: Mention, b: Mention): boolean =>
  a === b || (a.ids.length > 0 && a.ids.join() === b.ids.join());

/** What may be between the names of a list: "GPT-5.5, Kimi K3 and DeepSeek’s V4 Pro". */
const LISTED =
  /^(?:['’]s)?[\s,、/&]*(?:and|or|和|与|及)?[\s,]*(?:the\s)?(?:[\w.-]+['’]s?\s)?(?:[A-Z]\w+\s)?$/;

/** Whether things are listed ("GPT-5.5 and V4 Pro"), or numbers set against each other ("$5 against $0.435"). */
function isOrdered(text: string, things: readonly Span[], numbers: readonly Span[]): boolean {
  const between = (spans: readonly Span[]) =>
    spans.slice(1).map(({ start }, index) => text.slice(spans[index]?.end, start));
  return (
    between(things).every((words) => LISTED.test(words)) ||
    between(numbers).some((words) => AGAINST.test(words)) ||
    /\brespectively\b|分别/.test(text)
  );
}

/**
 * Things and numbers that are listed apart, in one order: "GPT-5.5 and V4 Pro cost $5 and $0.435". The thing of each
 * number, or `null` where they are not listed so. "$5 against $0.435, $30 against $0.87" takes the things in turn,
 * "$5 and $30, $0.435 and $0.87" one by one.
 */
export function inOrder<T extends Span>(
  text: string,
  things: readonly T[],
  numbers: readonly Span[],
): readonly T[] | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || things.length < 2) return null;
  const end = numbers.at(-1)?.end ?? 0;
  const apart = things.every((one) => one.end <= first.start) || things.every(({ start }) => start >= end);
  const isEven = numbers.length % things.length === 0;
  if (!apart || !isEven || !isOrdered(text, things, numbers)) return null;
  const inTurn = AGAINST.test(text.slice(first.end, second.start));
  const each = numbers.length / things.length;
  return numbers.flatMap(
    (_, index) => things[inTurn ? index % things.length : Math.floor(index / each)] ?? [],
  );
}

const NAME_BEFORE = String.raw`(?:the\s)?(?:[\w.-]+['’]s?\s)?(?:[A-Z]\w+\s)?$`;
/** "unlike V4 Pro," in passing: what follows is not said of it, unless the words after the comma say so. */
const IN_PASSING = new RegExp(
  String.raw`\b(?:unlike|than|to|against|versus|vs\.?|compared (?:with|to)|behind|ahead of|above|below|over|past)\s${NAME_BEFORE}`,
  'i',
);
const SAID_OF_IT = /^,\s(?:which|whose|where|priced|listed|itself)\b/;
const BESIDE_IT = /^,\s(?:at|with)\b/;
/** "half the price of GPT-4 Turbo, at $5" */
const MEASURE = new RegExp(
  String.raw`\b(?:half|twice|double|times|third|quarter|fifth|tenth|fraction)\b[^,.;]{0,30}\b(?:of|as)\s${NAME_BEFORE}`,
  'i',
);

/** Whether a name is only what something else is held against. */
export function isInPassing(text: string, { start, end }: Mention): boolean {
  const [before, rest] = [text.slice(0, start), text.slice(end)];
  if (!rest.startsWith(',') || SAID_OF_IT.test(rest)) return false;
  return MEASURE.test(before) || (IN_PASSING.test(before) && !BESIDE_IT.test(rest));
}

/** The name that what follows some names is said of: the last one that is not merely mentioned in passing. */
export const subjectOf = (text: string, names: readonly Mention[]): Mention | null =>
  names.findLast((name) => !isInPassing(text, name)) ?? names.at(-1) ?? null;
