import type { DrawnText } from './readTexts.ts';

/** Removes spaces, so that text is found regardless of line breaks. */
export const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** Returns the texts around the plots: title, legend, notes, sources, link. */
export const frameTexts = (texts: readonly DrawnText[]): DrawnText[] =>
  texts.filter(({ plot }) => plot === null);

/** Returns all text around the plots, without spaces. */
export const frameText = (texts: readonly DrawnText[]): string =>
  squeezed(
    frameTexts(texts)
      .map(({ whole }) => whole)
      .join(''),
  );

/**
 * Returns the end of lines that together are exactly `wanted`, searching from a line on; `null` if there are none.
 *
 * @returns the number of the line after them.
 */
export function endOfLines(lines: readonly DrawnText[], wanted: string, from = 0): number | null {
  const whole = squeezed(wanted);
  for (let start = from; start < lines.length; start += 1) {
    let said = '';
    for (let end = start; end < lines.length && said.length < whole.length; end += 1) {
      said += squeezed(lines[end]?.whole ?? '');
      if (said === whole) return end + 1;
      if (!whole.startsWith(said)) break;
    }
  }
  return null;
}

/** Shortens a long text for a sentence: its beginning is sufficient to identify it. */
export function quoted(text: string): string {
  return text.length <= 60 ? `“${text}”` : `“${text.slice(0, 57).trimEnd()}…”`;
}
