import type { Check } from './drawn.ts';

const named = (list: string): string[] =>
  list.split(',').map((name) => name.trim().replaceAll(/^['"]|['"]$/g, ''));

/** The families that the file brings along as data. */
function embedded(root: Element): ReadonlySet<string> {
  const rules = [...root.querySelectorAll('style')].map((style) => style.textContent).join('');
  const faces = rules.matchAll(/@font-face\s*\{[^}]*font-family:\s*([^;]+);[^}]*src:\s*url\(data:font\//g);
  return new Set([...faces].flatMap(([, list = '']) => named(list)));
}

/** Every text names first a family that the file brings along. */
export const checkFonts: Check = ({ picture: { root, texts } }) => {
  const families = embedded(root);
  const first = new Set(texts.map(({ style }) => named(style.fontFamily)[0] ?? ''));
  return [...first]
    .filter((family) => !families.has(family))
    .map((family) => `The file lacks the font “${family}”, in which its texts are set.`);
};
