import {
  boxAround,
  compose,
  corners,
  identity,
  moved,
  numbersIn,
  readTransform,
  viewportOf,
  type Box,
  type Matrix,
  type SvgPlace,
} from '../svg/matrix.ts';
import { shapePoints, undrawn } from '../svg/shape.ts';
import { initialStyle, styleOf, type SvgStyle } from '../svg/style.ts';
import { measureDrawn, textRuns } from '../svg/text.ts';

/** The frame is everything around the plots: title, legend, notes, sources, link. */
export type Part = 'frame' | 'plot';

export interface DrawnText {
  /** Visible text. */
  readonly shown: string;
  /** Full text: its `<title>` if it was shortened. */
  readonly whole: string;
  /** Row of the detail. */
  readonly row: string | null;
  /** Key of the mark that it names. */
  readonly name: string | null;
  readonly box: Box;
  readonly style: SvgStyle;
  readonly part: Part;
  readonly plot: Element | null;
  /** Clipping area: the outside is cut off. */
  readonly clip: Box;
}

export interface DrawnShape {
  readonly name: string;
  readonly element: Element;
  /** Ends of its lines (units of the picture). */
  readonly points: readonly SvgPlace[];
  readonly box: Box;
  readonly style: SvgStyle;
  readonly part: Part;
  /** Inner `<svg>` that contains it, as many rows are divided into plots side by side. */
  readonly plot: Element | null;
  readonly clip: Box;
}

/** A picture as users see it: only what is visible, with its position and text. */
export interface ReadPicture {
  readonly root: Element;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly shapes: readonly DrawnShape[];
}

interface Surroundings {
  readonly style: SvgStyle;
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly plot: Element | null;
}

const partOfPicture = (plot: Element | null): Part => (plot === null ? 'frame' : 'plot');

const shapeNames = new Set(['path', 'rect', 'line', 'circle', 'polygon', 'polyline', 'ellipse', 'image']);

const boxOverlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Content clipped by an inner `<svg>` is invisible. */
function inside(svg: Element, around: Surroundings, style: SvgStyle): Surroundings {
  const own = viewportOf(svg);
  const matrix = compose(around.matrix, own.matrix);
  const box = boxAround(corners(own.shown).map((corner) => moved(matrix, corner)));
  return { style, matrix, clip: box === null ? around.clip : boxOverlap(around.clip, box), plot: svg };
}

/** Minimum visible opacity. */
const LEAST_OPACITY = 0.05;

const isPaint = (paint: string, opacity: number) =>
  paint !== 'none' && paint !== 'transparent' && opacity >= LEAST_OPACITY;

/** True if anything of an element with this style is visible; text counts only by its fill. */
function isSeen(style: SvgStyle, isText: boolean): boolean {
  const { fill, stroke, opacity, fillOpacity, strokeOpacity, hidden } = style;
  if (hidden || opacity < LEAST_OPACITY) return false;
  if (isPaint(fill, opacity * fillOpacity)) return !isText || style.fontSize >= 1;
  return !isText && isPaint(stroke, opacity * strokeOpacity);
}

class PictureReader {
  readonly texts: DrawnText[] = [];
  readonly shapes: DrawnShape[] = [];

  read(element: Element, around: Surroundings): void {
    if (undrawn.has(element.localName)) return;
    const style = styleOf(element, around.style);
    const transform = element.getAttribute('transform');
    const matrix = transform === null ? around.matrix : compose(around.matrix, readTransform(transform));
    const here = { ...around, style, matrix };
    if (element.localName === 'text') this.readText(element, here);
    else if (shapeNames.has(element.localName)) this.readShape(element, here);
    else {
      const inner = element.localName === 'svg' ? inside(element, here, style) : here;
      for (const child of element.children) this.read(child, inner);
    }
  }

  private readText(element: Element, { style, matrix, clip, plot }: Surroundings): void {
    if (!isSeen(style, true)) return;
    const runs = textRuns(element, style, measureDrawn);
    const box = boxAround(runs.flatMap((run) => corners(run.box)).map((corner) => moved(matrix, corner)));
    const shown = runs.map((run) => run.text).join('');
    if (box === null || shown.trim() === '') return;
    const title = element.querySelector('title')?.textContent;
    this.texts.push({
      shown,
      whole: title ?? shown,
      row: element.getAttribute('data-row'),
      name: element.getAttribute('data-name'),
      box,
      style,
      part: partOfPicture(plot),
      plot,
      clip,
    });
  }

  private readShape(element: Element, { style, matrix, clip, plot }: Surroundings): void {
    if (!isSeen(style, false)) return;
    const points = shapePoints(element).map((point) => moved(matrix, point));
    const box = boxAround(points);
    if (box === null) return;
    const part = partOfPicture(plot);
    this.shapes.push({ name: element.localName, element, points, box, style, part, plot, clip });
  }
}

/** Parses a drawn picture, once for all checks. */
export function readDrawnPicture(root: Element): ReadPicture {
  const [left = 0, top = 0, width = NaN, height = NaN] = numbersIn(root.getAttribute('viewBox') ?? '');
  const clip = { left, top, right: left + width, bottom: top + height };
  const reader = new PictureReader();
  const around: Surroundings = { style: styleOf(root, initialStyle), matrix: identity, clip, plot: null };
  for (const child of root.children) reader.read(child, around);
  return { root, width, height, texts: reader.texts, shapes: reader.shapes };
}
