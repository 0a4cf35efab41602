/** `a b c d e f` as in SVG and PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What `then` does, followed by what `first` is inside: the inner matrix comes second. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

export const scaling = (x: number, y: number): Matrix => [x, 0, 0, y, 0, 0];

function rotation(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  return combine(combine(translation(x, y), turn), translation(-x, -y));
}

const transforms: Readonly<Record<string, (numbers: readonly number[]) => Matrix>> = {
  translate: ([x = 0, y = 0]) => translation(x, y),
  scale: ([x = 1, y = x]) => scaling(x, y),
  rotate: ([degrees = 0, x = 0, y = 0]) => rotation(degrees, x, y),
  matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
};

function oneTransform(name: string, numbers: readonly number[]): Matrix {
  const transform = transforms[name];
  if (transform === undefined) throw new Error(`The transform “${name}” cannot be written into a PDF.`);
  return transform(numbers);
}

/** The value of a `transform` attribute. */
export function parseTransform(value: string): Matrix {
  return Array.from(value.matchAll(/(\w+)\(([^)]*)\)/g)).reduce<Matrix>(
    (whole, [, name = '', numbers = '']) =>
      combine(
        whole,
        oneTransform(
          name,
          numbers
            .trim()
            .split(/[\s,]+/)
            .map(Number),
        ),
      ),
    translation(0, 0),
  );
}

/** Where a point comes to stand. */
export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});
