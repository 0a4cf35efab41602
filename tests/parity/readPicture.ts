import {
  isPainted,
  readTexts,
  visitDrawn,
  type DrawnText,
  type Surroundings,
} from '../../src/export/checks/readTexts.ts';
import { squeezed } from '../../src/export/checks/said.ts';
import { boxAround, moved, numbersIn, type Box, type SvgPlace } from '../../src/export/svg/matrix.ts';
import { shapePoints } from '../../src/export/svg/shape.ts';

export interface DrawnShape extends Pick<Surroundings, 'style' | 'clip' | 'plot'> {
  readonly element: Element;
  /** Ends of its lines (units of the picture). */
  readonly points: readonly SvgPlace[];
  readonly box: Box;
}

/** A picture as readers see it: only what is visible, with its position and text. */
export interface ReadPicture {
  readonly root: Element;
  readonly texts: readonly DrawnText[];
  readonly shapes: readonly DrawnShape[];
}

function drawnShape(element: Element, { style, matrix, clip, plot }: Surroundings): DrawnShape | null {
  const { fill, stroke, opacity, fillOpacity, strokeOpacity } = style;
  const isSeen =
    isPainted(fill, opacity * fillOpacity, style) || isPainted(stroke, opacity * strokeOpacity, style);
  const points = shapePoints(element).map((point) => moved(matrix, point));
  const box = boxAround(points);
  return isSeen && box !== null ? { element, points, box, style, clip, plot } : null;
}

/** Reads a drawn picture, once for all checks. */
export function readPicture(root: Element): ReadPicture {
  const shapes: DrawnShape[] = [];
  visitDrawn(root, (element, around) => {
    const shape = element.localName === 'text' ? null : drawnShape(element, around);
    if (shape !== null) shapes.push(shape);
  });
  return { root, texts: readTexts(root), shapes };
}

/** Width and height of a picture in its own units. */
export function unitsOf(root: Element): readonly [width: number, height: number] {
  const [, , width = NaN, height = NaN] = numbersIn(root.getAttribute('viewBox') ?? '');
  return [width, height];
}

export const plotTexts = ({ texts }: Pick<ReadPicture, 'texts'>): DrawnText[] =>
  texts.filter(({ plot }) => plot !== null);

/** The row of which a text is the detail, and the mark or step of which it is the name. */
export const rowOf = ({ element }: DrawnText): string | null => element.getAttribute('data-row');
export const namedBy = ({ element }: DrawnText): string | null => element.getAttribute('data-name');

/** True if a text is exactly this, complete or shortened with the full text in its `<title>`. */
export const says = (words: string) => {
  const wanted = squeezed(words);
  return ({ whole }: DrawnText): boolean => squeezed(whole) === wanted;
};
