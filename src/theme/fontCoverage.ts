import { chineseFaces, latinFaces } from './faces.ts';
import { lackingLatin, latinCharacters } from './fontCharacters.ts';

/** The characters that each family has, by the family's name. */
export type FontCoverage = ReadonlyMap<string, ReadonlySet<string>>;

function latinOf(family: string): ReadonlySet<string> {
  const lacking = lackingLatin[family] ?? '';
  return new Set(Array.from(latinCharacters).filter((character) => !lacking.includes(character)));
}

/** What the Latin families can set, which no build changes. */
const latinCoverage: FontCoverage = new Map(latinFaces.map(({ family }) => [family, latinOf(family)]));
const anyLatin = new Set([...latinCoverage.values()].flatMap((set) => [...set]));

/** What needs no glyph: line ends, and marks that say how to break or join. */
export const isSilent = (character: string) => /[\n\r\t\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(character);

/**
 * What our families can set.
 *
 * @param chinese The characters of the Chinese face, which the build cuts to the documents.
 */
export function fontCoverage(chinese: Iterable<string>): FontCoverage {
  const chineseSet = new Set(chinese);
  return new Map([...latinCoverage, ...chineseFaces.map(({ family }) => [family, chineseSet] as const)]);
}

/** The families of a `font-family` list, without quotes. */
export const familyNames = (family: string): string[] =>
  family.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, ''));

/** Whether the Latin faces alone cannot set a text. Asked of whole figures, so it makes no list of characters. */
export function needsChinese(text: string): boolean {
  for (const character of text) if (!anyLatin.has(character) && !isSilent(character)) return true;
  return false;
}

/**
 * The characters of a text that no face of ours has in a `font-family` list: there, a reader's machine would
 * draw something of its own, or a box. Each is named once; families that are not ours count for nothing.
 */
export function missingGlyphs(text: string, family: string, coverage: FontCoverage): string[] {
  const sets = familyNames(family).flatMap((name) => coverage.get(name) ?? []);
  const missing = Array.from(text).filter(
    (character) => !isSilent(character) && !sets.some((set) => set.has(character)),
  );
  return [...new Set(missing)];
}
