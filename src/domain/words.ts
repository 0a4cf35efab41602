const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Formats a whole number with grouped thousands: "1,234". */
export const wholeText = (value: number): string => whole.format(value);

/** Returns the plural of an English noun by its ending: "entry" → "entries", "search" → "searches". */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/**
 * Returns the form that agrees with a count: `nounFor(1, 'task')` → "task", `nounFor(0, 'task')` → "tasks"; for a
 * verb pass both forms: `nounFor(2, 'is', 'are')` → "are".
 */
export const nounFor = (count: number, one: string, many = pluralOf(one)): string =>
  count === 1 ? one : many;

/** Returns the noun after a formatted number: "1" takes the singular, "1.0", "0.5" and "1 ± 2" the plural. */
export const nounAfter = (written: string, one: string): string => nounFor(written === '1' ? 1 : 0, one);

/**
 * Returns the unit after a formatted number: "1" takes the singular of a plain plural such as "seats" or "charging
 * points"; "million cards" and "robots per 10,000 employees" stay unchanged.
 */
export function unitFor(written: string, unit: string): string {
  if (written !== '1' || !/^(?!million )[a-z]+(?: [a-z]+)?s$/.test(unit)) return unit;
  return unit.replace(/ies$|s$/, (end) => (end === 'ies' ? 'y' : ''));
}

/**
 * Formats a count with its noun in the right number: "1 task", "0 tasks", "1,234 entries".
 *
 * @param one noun in the singular; if it has several words, the last becomes plural: "technical committee".
 * @param many plural if no spelling rule gives it: "standards and regulations".
 */
export const counted = (count: number, one: string, many = pluralOf(one)): string =>
  `${wholeText(count)} ${nounFor(count, one, many)}`;

/** Returns a part of a count as it is said: "2 of 7 tasks", "all 7 tasks", "both tasks", "the only task". */
export function partOf(part: number, whole: number, one: string, many = pluralOf(one)): string {
  if (part < whole || whole === 0) return `${wholeText(part)} of ${counted(whole, one, many)}`;
  return whole === 1 ? `the only ${one}` : `${whole === 2 ? 'both' : `all ${wholeText(whole)}`} ${many}`;
}

/** Returns the first of some texts and the number of others: "a; b; and 3 more", but "a and 3 more". */
export function firstOf(texts: readonly string[], most: number): string {
  const rest = texts.length - most;
  return (
    texts.slice(0, most).join('; ') + (rest > 0 ? `${most > 1 ? ';' : ''} and ${wholeText(rest)} more` : '')
  );
}

/** Replaces the browser's message about code that failed to load, which is the URL of a script. */
const NOT_LOADED = 'What it needs did not load. Try again, or reload the page.';

/** Returns the message of an error for users; `otherwise` if it has none. */
export function messageOf(error: unknown, otherwise = 'It could not be done.'): string {
  if (!(error instanceof Error)) return otherwise;
  return /\bmodule\b/i.test(error.message) ? NOT_LOADED : error.message;
}

/** Returns a text with a capital first letter. */
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Returns a text as it goes on within a sentence: "Emergency braking" is lowered, "AI labels" is not. */
export const withinSentence = (text: string): string =>
  text.replace(/^.(?=[a-z])/, (letter) => letter.toLowerCase());

/** Returns words with their article, by their first letter. */
export const withArticle = (words: string): string => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;

/** Wraps a text into lines of at most this many letters; words are not broken. */
export function wrapLetters(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Returns a text with a full stop: definitions in the records have none, and others follow them. */
export const ended = (text: string): string => (/[.!?。]$/.test(text) ? text : `${text}.`);

/** Returns the comma or period at the start of a text, to be kept on the line of the number before it. */
export const leadingPoint = (text: string): string => /^[,.;:]*/.exec(text)?.[0] ?? '';
