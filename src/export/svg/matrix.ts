/** A box (units of the picture's own `viewBox`). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SvgPlace {
  readonly x: number;
  readonly y: number;
}

/** `[a, b, c, d, e, f]` as in SVG: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies the inner transform first, then the outer one. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const moved = ([a, b, c, d, e, f]: Matrix, { x, y }: SvgPlace): SvgPlace => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** Returns the bounding box of positions; `null` for none. */
export function boxAround(places: readonly SvgPlace[]): Box | null {
  if (places.length === 0) return null;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

export const corners = ({ left, top, right, bottom }: Box): SvgPlace[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

function rotation(degrees: number, x: number, y: number): Matrix {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  return compose([1, 0, 0, 1, x, y], compose(turn, [1, 0, 0, 1, -x, -y]));
}

const unreadable: Matrix = [NaN, NaN, NaN, NaN, NaN, NaN];

const transforms: Readonly<Record<string, (numbers: readonly number[]) => Matrix>> = {
  translate: ([x = NaN, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x = NaN, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([degrees = NaN, x = 0, y = 0]) => rotation(degrees, x, y),
  matrix: ([a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN]) => [a, b, c, d, e, f],
};

/** Parses the numbers of a list such as a `viewBox`. */
export const numbersIn = (list: string): number[] =>
  list
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);

/** Returns the length in an attribute; `missing` if it is absent, `NaN` if it is not a number. */
export function numberAttribute(element: Element, name: string, missing: number): number {
  const text = element.getAttribute(name);
  return text === null ? missing : text.trim() === '' ? NaN : Number(text.replace(/px$/, ''));
}

/** Parses a `transform` attribute; an invalid one gives NaN. */
export function readTransform(text: string): Matrix {
  return [...text.matchAll(/(\w+)\s*\(([^)]*)\)/g)].reduce<Matrix>((matrix, [, name = '', list = '']) => {
    // Invalid input is NaN everywhere: the check counts its content as outside, and no PDF is written.
    return compose(matrix, transforms[name]?.(numbersIn(list)) ?? unreadable);
  }, identity);
}

/** The part of its own units that a nested `<svg>` shows, and their transform to the outer ones. */
export interface Viewport {
  readonly matrix: Matrix;
  /** The visible part (inner units). */
  readonly shown: Box;
}

/** Returns the viewport of an inner `<svg>`, which moves, scales and clips its content. */
export function viewportOf(svg: Element): Viewport {
  const [x, y] = [numberAttribute(svg, 'x', 0), numberAttribute(svg, 'y', 0)];
  const [width, height] = [numberAttribute(svg, 'width', NaN), numberAttribute(svg, 'height', NaN)];
  const [left = 0, top = 0, wide = width, high = height] = numbersIn(svg.getAttribute('viewBox') ?? '');
  const scale = Math.min(width / wide, height / high);
  return {
    matrix: [scale, 0, 0, scale, x - left * scale, y - top * scale],
    shown: { left, top, right: left + width / scale, bottom: top + height / scale },
  };
}
