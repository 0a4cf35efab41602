import type { DrawnText, Part, ReadPicture } from './readPicture.ts';

/** Lines are broken to fit: what was written in one go is found without its spaces. */
export const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

export const textsOf = ({ texts }: ReadPicture, part: Part): readonly DrawnText[] =>
  texts.filter((text) => text.part === part);

/** All that is written around the plot, without its spaces. */
export const frameText = (picture: ReadPicture): string =>
  squeezed(
    textsOf(picture, 'frame')
      .map(({ whole }) => whole)
      .join(''),
  );

/** Whether a text of a part says exactly this, whole or shortened with the whole in its `<title>`. */
export function hasLabel(picture: ReadPicture, part: Part, label: string): boolean {
  const wanted = squeezed(label);
  return textsOf(picture, part).some(({ whole }) => squeezed(whole) === wanted);
}

/**
 * Where lines that together say exactly `wanted` end, looking from a line on; `null` where none do.
 *
 * @returns The number of the line after them.
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

/** A long text in a sentence: its beginning is enough to know it by. */
export function quoted(text: string): string {
  return text.length <= 60 ? `“${text}”` : `“${text.slice(0, 57).trimEnd()}…”`;
}
