import * as v from 'valibot';
import { isId } from '../contract/slug.ts';

/** Shared formatter: creating one is slow, and twenty lists use it during startup. */
const alternatives = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** Returns the allowed codes as text: "open or figures-only", "a, b, or c". */
export const oneOfText = (codes: readonly string[]): string => alternatives.format(codes);

// Schemas of URL parameters: each parses a text to its value, and its message says what is allowed.

/** A number in plain digits within bounds. */
export function number(least: number, most: number) {
  const words = `a number from ${least} to ${most}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,12}(\.\d{1,6})?$/, words),
    v.transform(Number),
    v.minValue(least, words),
    v.maxValue(most, words),
  );
}

export const oneOf = <const Codes extends readonly string[]>(codes: Codes) =>
  v.picklist(codes, oneOfText(codes));

export const id = v.pipe(v.string(), v.check(isId, 'an id of small letters, digits, dots and hyphens'));

/** Record ids separated by commas, without duplicates. */
export const ids = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',')),
    v.check((all) => all.length <= most && all.every(isId), `at most ${most} ids with commas between`),
    v.transform((all): readonly string[] => [...new Set(all)]),
  );

/** Two record ids with a comma between; an empty one stands for the usual. */
export const pairOfIds = v.pipe(
  v.string(),
  v.transform((text): readonly string[] => text.split(',')),
  v.check(
    (all) => all.length <= 2 && all.every((one) => one === '' || isId(one)),
    'two ids with a comma between',
  ),
);

/** Codes separated by commas, without duplicates; a single unknown code makes the parameter invalid. */
export function someOf<const Codes extends readonly string[]>(codes: Codes, words = oneOfText(codes)) {
  const one = v.picklist(codes, words);
  return v.pipe(
    v.string(),
    v.transform((text) => [...new Set(text.split(','))]),
    v.array(one),
    v.readonly(),
  );
}
