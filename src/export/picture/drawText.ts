import type { FooterLine, TextSize } from './pictureLayout.ts';
import { MARGIN } from './pictureLayout.ts';
import { PICTURE_SANS } from './pictureFonts.ts';
import { svgElement } from './svgElement.ts';

/** A hundredth of a unit is less than can be seen, and keeps files small and equal. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export interface TextStyle extends TextSize {
  readonly color: string;
  readonly family?: string;
  readonly weight?: number;
}

/** Lines of text below each other, from the left margin. */
export function drawLines(texts: readonly string[], top: number, style: TextStyle): SVGElement[] {
  return texts.map((text, index) =>
    svgElement(
      'text',
      {
        x: MARGIN,
        y: rounded(top + index * style.line + style.size),
        fill: style.color,
        'font-family': style.family ?? PICTURE_SANS,
        'font-size': style.size,
        'font-weight': style.weight ?? 400,
      },
      [text],
    ),
  );
}

/** The lines under a picture, each paragraph led by its word in bold. */
export function drawFooter(lines: readonly FooterLine[], top: number, style: TextStyle): SVGElement[] {
  return lines.map(({ lead, text }, index) => {
    const [element] = drawLines([text], top + index * style.line, style);
    if (element === undefined) throw new Error('A line of the footer was lost.');
    if (lead !== null) element.prepend(svgElement('tspan', { 'font-weight': 600 }, [lead]));
    return element;
  });
}
