import { missingGlyphs } from '../../theme/fontCoverage.ts';
import type { Check } from './drawn.ts';

/** Every character has a shape in the fonts that the file brings along. */
export const checkGlyphs: Check = ({ picture: { texts }, coverage }) => {
  const byFamily = new Map<string, Set<string>>();
  for (const { shown, style } of texts) {
    const known = byFamily.get(style.fontFamily) ?? new Set();
    for (const character of shown) known.add(character);
    byFamily.set(style.fontFamily, known);
  }
  return [...byFamily].flatMap(([family, characters]) => {
    const missing = missingGlyphs([...characters].join(''), family, coverage);
    if (missing.length === 0) return [];
    const shown = missing.slice(0, 5).map((character) => `“${character}”`);
    const lead = missing.length === 1 ? 'the character' : 'the characters';
    return [`The embedded fonts lack ${lead} ${shown.join(', ')}${missing.length > 5 ? ' and others' : ''}.`];
  });
};
