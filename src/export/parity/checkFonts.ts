import { familyNames, isSilent, type FontCoverage } from '../../theme/fontCoverage.ts';
import type { Check } from './drawn.ts';
import type { DrawnText } from './readPicture.ts';

/** The families that the file brings along as data. */
function embedded(root: Element): ReadonlySet<string> {
  const rules = [...root.querySelectorAll('style')].map((style) => style.textContent).join('');
  const faces = rules.matchAll(/@font-face\s*\{[^}]*?font-family:\s*([^;]+);[^}]*?src:\s*url\(data:font\//g);
  return new Set([...faces].flatMap(([, list = '']) => familyNames(list)));
}

/** The families of which a text takes characters: for each the first of its list that has it. */
function usedBy({ shown, style }: DrawnText, coverage: FontCoverage): string[] {
  const names = familyNames(style.fontFamily);
  return Array.from(shown)
    .filter((character) => !isSilent(character))
    .flatMap((character) => names.find((name) => coverage.get(name)?.has(character) === true) ?? []);
}

/** The file brings along every font from which its texts take a character. */
export const checkFonts: Check = ({ picture: { root, texts }, coverage }) => {
  const families = embedded(root);
  const used = new Set(texts.flatMap((text) => usedBy(text, coverage)));
  return [...used]
    .filter((family) => !families.has(family))
    .map((family) => `The file lacks the font “${family}”, in which texts are set.`);
};
