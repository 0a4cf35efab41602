import { initialStyle, isSeen, styleOf, type DrawnStyle } from './drawnStyle.ts';
import {
  boxAround,
  compose,
  corners,
  identity,
  moved,
  readTransform,
  type Box,
  type Matrix,
} from './matrix.ts';
import type { Place } from './matrix.ts';
import { numberAt } from './numberAt.ts';
import { shapePoints } from './shapePoints.ts';
import { textPieces } from './textPieces.ts';

/** The frame is what stands around the plots: title, legend, notes, sources, link. */
export type Part = 'frame' | 'plot';

export interface DrawnText {
  /** What stands there. */
  readonly shown: string;
  /** What it says in full: its `<title>` where it was shortened. */
  readonly whole: string;
  /** The row whose detail it is. */
  readonly row: string | null;
  /** The key of the mark that it names. */
  readonly name: string | null;
  readonly box: Box;
  readonly style: DrawnStyle;
  readonly part: Part;
  readonly plot: Element | null;
  /** What is outside of this is cut off. */
  readonly clip: Box;
}

export interface DrawnShape {
  readonly name: string;
  readonly element: Element;
  /** The ends of its lines, in the units of the picture. */
  readonly points: readonly Place[];
  readonly box: Box;
  readonly style: DrawnStyle;
  readonly part: Part;
  /** Many rows are parted into plots beside each other: the inner `<svg>` in which it stands. */
  readonly plot: Element | null;
  readonly clip: Box;
}

/** A picture as a reader's eye has it: only what can be seen, where it stands, what it says. */
export interface ReadPicture {
  readonly root: Element;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly shapes: readonly DrawnShape[];
}

interface Surroundings {
  readonly style: DrawnStyle;
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly plot: Element | null;
}

const partOf = (plot: Element | null): Part => (plot === null ? 'frame' : 'plot');

const undrawn = new Set([
  'defs',
  'clipPath',
  'title',
  'desc',
  'metadata',
  'style',
  'linearGradient',
  'pattern',
]);
const shapes = new Set(['path', 'rect', 'line', 'circle', 'polygon', 'polyline', 'ellipse', 'image']);

const overlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const viewBoxOf = (svg: Element): number[] => (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);

/** An inner `<svg>` moves and scales what is in it, and cuts off what stands out of it. */
function inside(svg: Element, around: Surroundings, style: DrawnStyle): Surroundings {
  const [x, y] = [numberAt(svg, 'x', 0), numberAt(svg, 'y', 0)];
  const [width, height] = [numberAt(svg, 'width', NaN), numberAt(svg, 'height', NaN)];
  const box = boxAround(
    corners({ left: x, top: y, right: x + width, bottom: y + height }).map((corner) =>
      moved(around.matrix, corner),
    ),
  );
  const [left = 0, top = 0, wide = width, high = height] = svg.hasAttribute('viewBox') ? viewBoxOf(svg) : [];
  const scale = Math.min(width / wide, height / high);
  const matrix = compose(around.matrix, [scale, 0, 0, scale, x - left * scale, y - top * scale]);
  return { style, matrix, clip: box === null ? around.clip : overlap(around.clip, box), plot: svg };
}

class Reader {
  readonly texts: DrawnText[] = [];
  readonly shapes: DrawnShape[] = [];

  read(element: Element, around: Surroundings): void {
    if (undrawn.has(element.localName)) return;
    const style = styleOf(element, around.style);
    const transform = element.getAttribute('transform');
    const matrix = transform === null ? around.matrix : compose(around.matrix, readTransform(transform));
    const here = { ...around, style, matrix };
    if (element.localName === 'text') this.readText(element, here);
    else if (shapes.has(element.localName)) this.readShape(element, here);
    else {
      const inner = element.localName === 'svg' ? inside(element, here, style) : here;
      for (const child of element.children) this.read(child, inner);
    }
  }

  private readText(element: Element, { style, matrix, clip, plot }: Surroundings): void {
    if (!isSeen(style, true)) return;
    const pieces = textPieces(element, style);
    const box = boxAround(
      pieces.flatMap((piece) => corners(piece.box)).map((corner) => moved(matrix, corner)),
    );
    const shown = pieces.map((piece) => piece.text).join('');
    if (box === null || shown.trim() === '') return;
    const title = element.querySelector('title')?.textContent;
    this.texts.push({
      shown,
      whole: title ?? shown,
      row: element.getAttribute('data-row'),
      name: element.getAttribute('data-name'),
      box,
      style,
      part: partOf(plot),
      plot,
      clip,
    });
  }

  private readShape(element: Element, { style, matrix, clip, plot }: Surroundings): void {
    if (!isSeen(style, false)) return;
    const points = shapePoints(element).map((point) => moved(matrix, point));
    const box = boxAround(points);
    if (box === null) return;
    const part = partOf(plot);
    this.shapes.push({ name: element.localName, element, points, box, style, part, plot, clip });
  }
}

/** Reads a drawn picture, once for all checks. */
export function readPicture(root: Element): ReadPicture {
  const [left = 0, top = 0, width = NaN, height = NaN] = viewBoxOf(root);
  const clip = { left, top, right: left + width, bottom: top + height };
  const reader = new Reader();
  const around: Surroundings = { style: styleOf(root, initialStyle), matrix: identity, clip, plot: null };
  for (const child of root.children) reader.read(child, around);
  return { root, width, height, texts: reader.texts, shapes: reader.shapes };
}
