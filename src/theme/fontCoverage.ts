import { chineseFaces, latinFaces } from './faces.ts';
import { lackingLatin, latinCharacters } from './fontCharacters.ts';

/** Characters of each family, by its name. */
export type FontCoverage = ReadonlyMap<string, ReadonlySet<string>>;

function latinOf(family: string): ReadonlySet<string> {
  const lacking = lackingLatin[family] ?? '';
  return new Set(Array.from(latinCharacters).filter((character) => !lacking.includes(character)));
}

/** Characters of the Latin families, which are the same in every build. */
const latinCoverage: FontCoverage = new Map(latinFaces.map(({ family }) => [family, latinOf(family)]));
const anyLatin = new Set([...latinCoverage.values()].flatMap((set) => [...set]));

/** True for characters without a glyph: line ends, and marks that control breaking or joining. */
export const isSilent = (character: string) => /[\n\r\t\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(character);

/**
 * Returns the characters of our families.
 *
 * @param chinese characters of the Chinese font, which the build subsets to the documents.
 */
export function fontCoverage(chinese: Iterable<string>): FontCoverage {
  const chineseSet = new Set(chinese);
  return new Map([...latinCoverage, ...chineseFaces.map(({ family }) => [family, chineseSet] as const)]);
}

/** Returns the families of a `font-family` list, without quotes. */
export const familyNames = (family: string): string[] =>
  family.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, ''));

/**
 * True if the Latin fonts alone lack characters of a text. Called for whole figures, so it creates no list of
 * characters.
 */
export function needsChinese(text: string): boolean {
  for (const character of text) if (!anyLatin.has(character) && !isSilent(character)) return true;
  return false;
}

/**
 * Returns the distinct characters of a text that none of our fonts in a `font-family` list has: a user's machine
 * would draw its own, or a box. Families that are not ours are ignored.
 */
export function missingGlyphs(text: string, family: string, coverage: FontCoverage): string[] {
  const sets = familyNames(family).flatMap((name) => coverage.get(name) ?? []);
  const missing = Array.from(text).filter(
    (character) => !isSilent(character) && !sets.some((set) => set.has(character)),
  );
  return [...new Set(missing)];
}
