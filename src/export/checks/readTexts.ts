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
} from '../svg/matrix.ts';
import { undrawn } from '../svg/shape.ts';
import { initialStyle, styleOf, type SvgStyle } from '../svg/style.ts';
import { measureDrawn, textRuns } from '../svg/text.ts';

/** Style that an element inherits from those around it. */
export interface Surroundings {
  readonly style: SvgStyle;
  readonly matrix: Matrix;
  /** Clipping area (units of the picture): the outside is cut off. */
  readonly clip: Box;
  /** Inner `<svg>` that contains it: one of the plots; `null` around them. */
  readonly plot: Element | null;
}

export interface DrawnText extends Pick<Surroundings, 'style' | 'clip' | 'plot'> {
  readonly element: Element;
  /** Visible text. */
  readonly shown: string;
  /** Full text: its `<title>` if it was shortened. */
  readonly whole: string;
  readonly box: Box;
}

const boxOverlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Content clipped by an inner `<svg>` is invisible. */
function inside(svg: Element, around: Surroundings): Surroundings {
  const own = viewportOf(svg);
  const matrix = compose(around.matrix, own.matrix);
  const box = boxAround(corners(own.shown).map((corner) => moved(matrix, corner)));
  return { ...around, matrix, clip: box === null ? around.clip : boxOverlap(around.clip, box), plot: svg };
}

type Visit = (element: Element, around: Surroundings) => void;

function visitElement(element: Element, around: Surroundings, visit: Visit): void {
  if (undrawn.has(element.localName)) return;
  const transform = element.getAttribute('transform');
  const here = {
    ...around,
    style: styleOf(element, around.style),
    matrix: transform === null ? around.matrix : compose(around.matrix, readTransform(transform)),
  };
  if (element.localName !== 'g' && element.localName !== 'svg') {
    visit(element, here);
    return;
  }
  const inner = element.localName === 'svg' ? inside(element, here) : here;
  for (const child of element.children) visitElement(child, inner, visit);
}

/** Visits the shapes and texts of a picture in painting order, each with its style and position. */
export function visitDrawn(root: Element, visit: Visit): void {
  const [left = 0, top = 0, width = NaN, height = NaN] = numbersIn(root.getAttribute('viewBox') ?? '');
  const clip = { left, top, right: left + width, bottom: top + height };
  const around: Surroundings = { style: styleOf(root, initialStyle), matrix: identity, clip, plot: null };
  for (const child of root.children) visitElement(child, around, visit);
}

/** Minimum visible opacity. */
const LEAST_OPACITY = 0.05;

/** True if something painted like this is visible. */
export const isPainted = (paint: string, opacity: number, { hidden }: SvgStyle): boolean =>
  !hidden && paint !== 'none' && paint !== 'transparent' && opacity >= LEAST_OPACITY;

/** Returns a text as users see it; `null` if it is invisible. */
function drawnText(element: Element, { style, matrix, clip, plot }: Surroundings): DrawnText | null {
  if (style.fontSize < 1 || !isPainted(style.fill, style.opacity * style.fillOpacity, style)) return null;
  const runs = textRuns(element, style, measureDrawn);
  const box = boxAround(runs.flatMap((run) => corners(run.box)).map((corner) => moved(matrix, corner)));
  const shown = runs.map((run) => run.text).join('');
  if (box === null || shown.trim() === '') return null;
  return {
    element,
    shown,
    whole: element.querySelector('title')?.textContent ?? shown,
    box,
    style,
    clip,
    plot,
  };
}

/** Returns the visible texts of a picture in painting order. */
export function readTexts(root: Element): DrawnText[] {
  const texts: DrawnText[] = [];
  visitDrawn(root, (element, around) => {
    const text = element.localName === 'text' ? drawnText(element, around) : null;
    if (text !== null) texts.push(text);
  });
  return texts;
}
