import type { DrawnText, Part, ReadPicture } from './readPicture.ts';

/** Removes spaces, so that text is found regardless of line breaks. */
export const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

export const textsOf = ({ texts }: ReadPicture, part: Part): readonly DrawnText[] =>
  texts.filter((text) => text.part === part);

/** Returns all text around the plot, without spaces. */
export const frameText = (picture: ReadPicture): string =>
  squeezed(
    textsOf(picture, 'frame')
      .map(({ whole }) => whole)
      .join(''),
  );

/** True if a text of a part is exactly this, complete or shortened with the full text in its `<title>`. */
export function hasLabel(picture: ReadPicture, part: Part, label: string): boolean {
  const wanted = squeezed(label);
  return textsOf(picture, part).some(({ whole }) => squeezed(whole) === wanted);
}

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
