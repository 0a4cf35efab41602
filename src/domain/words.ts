const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A whole number as every text writes it, its thousands grouped: "1,234". */
export const wholeText = (value: number): string => whole.format(value);

/** The plural of an English noun by its ending: "entry" → "entries", "search" → "searches". */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/**
 * What agrees with a count: `nounFor(1, 'task')` → "task", `nounFor(0, 'task')` → "tasks"; a verb with both of its
 * forms: `nounFor(2, 'is', 'are')` → "are".
 */
export const nounFor = (count: number, one: string, many = pluralOf(one)): string =>
  count === 1 ? one : many;

/** The noun behind a number that is already written: "1" takes the singular, "1.0", "0.5" and "1 ± 2" the plural. */
export const nounAfter = (written: string, one: string): string => nounFor(written === '1' ? 1 : 0, one);

/**
 * A unit behind a number that is already written: "1" takes the singular of a unit that is a plain plural, such as
 * "seats" or "charging points"; "million cards" and "robots per 10,000 employees" stay as they are.
 */
export function unitFor(written: string, unit: string): string {
  if (written !== '1' || !/^(?!million )[a-z]+(?: [a-z]+)?s$/.test(unit)) return unit;
  return unit.replace(/ies$|s$/, (end) => (end === 'ies' ? 'y' : ''));
}

/**
 * A count with its noun in the right number, grouped as counts are: "1 task", "0 tasks", "1,234 entries".
 *
 * @param one the noun in the singular; of several words the last is made plural: "technical committee".
 * @param many its plural where no rule of spelling gives it: "standards and regulations".
 */
export const counted = (count: number, one: string, many = pluralOf(one)): string =>
  `${wholeText(count)} ${nounFor(count, one, many)}`;

/** The first of some texts, and how many more there are: "a; b; and 3 more", but "a and 3 more". */
export function firstOf(texts: readonly string[], most: number): string {
  const rest = texts.length - most;
  return (
    texts.slice(0, most).join('; ') + (rest > 0 ? `${most > 1 ? ';' : ''} and ${wholeText(rest)} more` : '')
  );
}

/** Stands for what a browser says of code that did not come, which is the address of a script. */
const NOT_LOADED = 'What it needs did not load. Try again, or reload the page.';

/** The sentence of an error for a reader; `otherwise` where it has none. */
export function messageOf(error: unknown, otherwise = 'It could not be done.'): string {
  if (!(error instanceof Error)) return otherwise;
  return /\bmodule\b/i.test(error.message) ? NOT_LOADED : error.message;
}

/** A text with a capital first letter. */
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
