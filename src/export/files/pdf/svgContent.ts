import { pdfNumber as n } from './pdfObjects.ts';
import { pdfPath } from './svgPath.ts';
import { initialStyle, styleOf, type SvgStyle } from './svgStyle.ts';
import { placeText, type PlacedText, type SetRuns } from './svgText.ts';
import { apply, combine, parseTransform, scaling, translation, type Matrix } from './svgTransform.ts';

/** A text and the box that it fills, in points from the page's lower left corner. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What drawing needs of the document. */
export interface DrawingContext {
  readonly setRuns: SetRuns;
  /** Name of the graphics state with these opacities. */
  readonly opacityState: (fill: number, stroke: number) => string;
}

interface Drawing extends DrawingContext {
  readonly out: string[];
  readonly boxes: TextBox[];
}

interface Place {
  readonly style: SvgStyle;
  /** From the element's own units to points of the page. */
  readonly matrix: Matrix;
  /** Of the nearest `<svg>`: what percentages are of. */
  readonly width: number;
  readonly height: number;
}

const skipped = new Set(['defs', 'title', 'desc', 'metadata', 'style']);

function length(element: Element, name: string, whole: number, missing = 0): number {
  const value = element.getAttribute(name);
  if (value === null) return missing;
  return value.endsWith('%') ? (Number.parseFloat(value) / 100) * whole : Number.parseFloat(value);
}

const color = (rgb: readonly number[], operator: string) => `${rgb.map(n).join(' ')} ${operator}`;

function opacities({ opacity, fillOpacity, strokeOpacity }: SvgStyle, context: DrawingContext): string[] {
  const [fill, stroke] = [fillOpacity * opacity, strokeOpacity * opacity];
  return fill === 1 && stroke === 1 ? [] : [`/${context.opacityState(fill, stroke)} gs`];
}

/** A shape: state, outline, paint. */
function paintShape(outline: string, { style }: Place, drawing: Drawing): void {
  const strokes = style.stroke !== null && style.strokeWidth > 0;
  if (style.fill === null && !strokes) return;
  drawing.out.push(
    'q',
    ...opacities(style, drawing),
    ...(style.fill === null ? [] : [color(style.fill, 'rg')]),
    ...(style.stroke === null ? [] : [color(style.stroke, 'RG')]),
    ...(strokes ? [`${n(style.strokeWidth)} w [${style.dash.map(n).join(' ')}] 0 d`] : []),
    ...(strokes ? [`${String(style.join)} j ${String(style.cap)} J`] : []),
    outline,
    style.fill === null ? 'S' : strokes ? 'B' : 'f',
    'Q',
  );
}

const hex = (glyphs: readonly number[]) =>
  glyphs.map((glyph) => glyph.toString(16).padStart(4, '0')).join('');

/** Strings of glyphs, and between them how far the next one moves left, in thousandths of the size. */
function shown(glyphs: readonly number[], kerns: readonly number[]): string {
  const cuts = [0, ...kerns.flatMap((kern, index) => (kern === 0 ? [] : [index])), glyphs.length];
  return cuts
    .slice(0, -1)
    .flatMap((start, index) => {
      const kern = kerns[start] ?? 0;
      const moved = kern === 0 ? [] : [n(-1000 * kern)];
      const string = hex(glyphs.slice(start, cuts[index + 1]));
      return string === '' ? moved : [...moved, `<${string}>`];
    })
    .join(' ');
}

function boxOf({ text, x, y, width, style }: PlacedText, matrix: Matrix): TextBox {
  const corners = [apply(matrix, x, y + style.size * 0.25), apply(matrix, x + width, y - style.size * 0.8)];
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

function drawText(element: Element, place: Place, drawing: Drawing): void {
  for (const placed of placeText(element, place.style, drawing.setRuns)) {
    const { style, runs, y } = placed;
    if (style.fill === null) continue;
    let { x } = placed;
    drawing.out.push(
      'q',
      ...opacities(style, drawing),
      color(style.fill, 'rg'),
      'BT',
      `${n(style.spacing)} Tc`,
    );
    for (const { font, glyphs, kerns, width } of runs) {
      // The page counts upward and SVG downward: letters are turned back.
      drawing.out.push(
        `/${font} ${n(style.size)} Tf 1 0 0 -1 ${n(x)} ${n(y)} Tm [${shown(glyphs, kerns)}] TJ`,
      );
      x += width * style.size + glyphs.length * style.spacing;
    }
    drawing.out.push('ET', 'Q');
    drawing.boxes.push(boxOf(placed, place.matrix));
  }
}

function rectangle(element: Element, { width, height }: Place): string {
  const [x, y] = [length(element, 'x', width), length(element, 'y', height)];
  return `${n(x)} ${n(y)} ${n(length(element, 'width', width))} ${n(length(element, 'height', height))} re`;
}

function outlineOf(element: Element, place: Place): string {
  const at = (name: string) => length(element, name, place.width);
  switch (element.tagName) {
    case 'rect':
      return rectangle(element, place);
    case 'line':
      return `${n(at('x1'))} ${n(at('y1'))} m ${n(at('x2'))} ${n(at('y2'))} l`;
    case 'path':
      return pdfPath(element.getAttribute('d') ?? '');
    case 'circle': {
      const [x, y, r] = [at('cx'), at('cy'), at('r')].map(String);
      return pdfPath(`M${x} ${y}m-${r} 0a${r} ${r} 0 1 0 ${r} ${r}a${r} ${r} 0 0 0 -${r} -${r}Z`);
    }
    default:
      throw new Error(`The picture has a <${element.tagName}>, which cannot be written into a PDF.`);
  }
}

const numbers = (matrix: Matrix) => `${matrix.map(n).join(' ')} cm`;

/** What stands inside a nested `<svg>`: moved, scaled to its view box, and cut at its edge. */
function enterSvg(element: Element, place: Place): { readonly inner: Place; readonly clip: string } {
  const [x, y] = [length(element, 'x', place.width), length(element, 'y', place.height)];
  const width = length(element, 'width', place.width, place.width);
  const height = length(element, 'height', place.height, place.height);
  const box = element
    .getAttribute('viewBox')
    ?.split(/[\s,]+/)
    .map(Number) ?? [0, 0, width, height];
  const [left = 0, top = 0, boxWidth = width, boxHeight = height] = box;
  const own = combine(
    combine(translation(x, y), scaling(width / boxWidth, height / boxHeight)),
    translation(-left, -top),
  );
  return {
    inner: { style: place.style, matrix: combine(place.matrix, own), width: boxWidth, height: boxHeight },
    clip: `${numbers(own)}\n${n(left)} ${n(top)} ${n(boxWidth)} ${n(boxHeight)} re W n`,
  };
}

function clipOf(element: Element, place: Place): string[] {
  const id = /^url\(#(.+)\)$/.exec(element.getAttribute('clip-path') ?? '')?.[1];
  if (id === undefined) return [];
  const shapes = element.closest('svg')?.querySelectorAll(`clipPath[id="${id}"] > *`) ?? [];
  return [...Array.from(shapes, (shape) => outlineOf(shape, place)), 'W n'];
}

function drawChildren(element: Element, place: Place, drawing: Drawing): void {
  for (const child of element.children) drawElement(child, place, drawing);
}

function drawInside(element: Element, place: Place, drawing: Drawing): void {
  if (element.tagName === 'g') drawChildren(element, place, drawing);
  else if (element.tagName === 'text') drawText(element, place, drawing);
  else paintShape(outlineOf(element, place), place, drawing);
}

function drawSvg(element: Element, place: Place, drawing: Drawing): void {
  const { inner, clip } = enterSvg(element, place);
  drawing.out.push('q', clip);
  drawChildren(element, inner, drawing);
  drawing.out.push('Q');
}

function drawElement(element: Element, outer: Place, drawing: Drawing): void {
  if (skipped.has(element.tagName)) return;
  const own = element.getAttribute('transform');
  const matrix = own === null ? null : parseTransform(own);
  const place = {
    ...outer,
    style: styleOf(element, outer.style),
    matrix: matrix === null ? outer.matrix : combine(outer.matrix, matrix),
  };
  const setup = [...(matrix === null ? [] : [numbers(matrix)]), ...clipOf(element, place)];
  if (setup.length > 0) drawing.out.push('q', ...setup);
  if (element.tagName === 'svg') drawSvg(element, place, drawing);
  else drawInside(element, place, drawing);
  if (setup.length > 0) drawing.out.push('Q');
}

/** Where a picture lies on its page, in points from the lower left corner. */
export interface Frame {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The drawing of a picture on a page, as PDF's operators, and where its texts stand.
 *
 * @throws Error if the picture has something that our pictures do not have, or a character without a glyph:
 * better no file than one that lacks a part.
 */
export function svgContent(
  picture: Element,
  frame: Frame,
  context: DrawingContext,
): { readonly content: string; readonly boxes: readonly TextBox[] } {
  const box =
    picture
      .getAttribute('viewBox')
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const [left = 0, top = 0, width = frame.width, height = frame.height] = box;
  const matrix = combine(
    combine(
      translation(frame.left, frame.bottom + frame.height),
      scaling(frame.width / width, -frame.height / height),
    ),
    translation(-left, -top),
  );
  const drawing: Drawing = { ...context, out: ['q', numbers(matrix)], boxes: [] };
  drawChildren(picture, { style: styleOf(picture, initialStyle), matrix, width, height }, drawing);
  drawing.out.push('Q');
  return { content: drawing.out.join('\n'), boxes: drawing.boxes };
}
