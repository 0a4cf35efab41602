import { pdfNumber as n } from './pdfObjects.ts';

/** How many numbers each command takes at a time. */
const arity: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

interface Step {
  /** Upper case; its numbers are absolute. */
  readonly command: string;
  readonly values: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function absolute(command: string, values: readonly number[], from: Point): number[] {
  const upper = command.toUpperCase();
  if (command === upper) return [...values];
  if (upper === 'H') return values.map((value) => value + from.x);
  if (upper === 'V') return values.map((value) => value + from.y);
  // Of an arc only the end is a place; radii, angle and flags stay.
  const first = upper === 'A' ? 5 : 0;
  return values.map((value, index) =>
    index < first ? value : value + ((index - first) % 2 === 0 ? from.x : from.y),
  );
}

function endOf({ command, values }: Step, from: Point, start: Point): Point {
  if (command === 'Z') return start;
  if (command === 'H') return { x: values.at(-1) ?? from.x, y: from.y };
  if (command === 'V') return { x: from.x, y: values.at(-1) ?? from.y };
  return { x: values.at(-2) ?? from.x, y: values.at(-1) ?? from.y };
}

/** The numbers of one command, cut where it is repeated; after a first move, what follows are lines. */
function repeats(command: string, numbers: readonly number[]): { command: string; values: number[] }[] {
  const size = arity[command.toUpperCase()];
  if (size === undefined) throw new Error(`A path has the unknown command “${command}”.`);
  if (size === 0) return [{ command, values: [] }];
  const follower = command === 'M' ? 'L' : command === 'm' ? 'l' : command;
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, index) => ({
    command: index === 0 ? command : follower,
    values: numbers.slice(index * size, (index + 1) * size),
  }));
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

const numbersOf = (text: string): number[] => Array.from(text.matchAll(NUMBER), ([number]) => Number(number));

function parsePath(d: string): { readonly step: Step; readonly from: Point }[] {
  let from: Point = { x: 0, y: 0 };
  let start = from;
  const parts = Array.from(d.matchAll(/([a-df-z])([^a-df-z]*)/gi));
  return parts
    .flatMap(([, command = '', text = '']) => repeats(command, numbersOf(text)))
    .map(({ command, values }) => {
      const step = { command: command.toUpperCase(), values: absolute(command, values, from) };
      const before = from;
      from = endOf(step, from, start);
      if (step.command === 'M') start = from;
      return { step, from: before };
    });
}

/** One curve for at most a quarter of an ellipse, from angle to angle on the unit circle. */
function quarter(from: number, to: number, place: (x: number, y: number) => Point): string {
  const reach = (4 / 3) * Math.tan((to - from) / 4);
  const first = place(Math.cos(from) - reach * Math.sin(from), Math.sin(from) + reach * Math.cos(from));
  const second = place(Math.cos(to) + reach * Math.sin(to), Math.sin(to) - reach * Math.cos(to));
  const end = place(Math.cos(to), Math.sin(to));
  return `${[first, second, end].map(({ x, y }) => `${n(x)} ${n(y)}`).join(' ')} c`;
}

interface Ellipse {
  readonly rx: number;
  readonly ry: number;
  readonly cx: number;
  readonly cy: number;
}

/** The ellipse on which an arc lies that SVG gives by its ends (SVG 2, appendix B.2), without a turn. */
function ellipseOf(
  [rx0 = 0, ry0 = 0, , large = 0, sweep = 0, x = 0, y = 0]: readonly number[],
  from: Point,
): Ellipse {
  const [dx, dy] = [(from.x - x) / 2, (from.y - y) / 2];
  // Radii too small for the way are made as large as they need to be.
  const grow = Math.max(1, Math.hypot(dx / rx0, dy / ry0));
  const [rx, ry] = [Math.abs(rx0) * grow, Math.abs(ry0) * grow];
  const reach = (rx * dy) ** 2 + (ry * dx) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx * ry) ** 2 / reach - 1));
  return {
    rx,
    ry,
    cx: (factor * rx * dy) / ry + (from.x + x) / 2,
    cy: (-factor * ry * dx) / rx + (from.y + y) / 2,
  };
}

/** Angle at which an arc begins and the angle over which it goes on, negative against the clock. */
function anglesOf({ rx, ry, cx, cy }: Ellipse, from: Point, to: Point, sweep: number) {
  const angleOf = ({ x, y }: Point) => Math.atan2((y - cy) / ry, (x - cx) / rx);
  const whole = 2 * Math.PI;
  const begin = angleOf(from);
  const forward = (angleOf(to) - begin + 2 * whole) % whole;
  return { begin, span: sweep === 0 ? forward - whole : forward };
}

function arc(values: readonly number[], from: Point): string {
  const at = (index: number) => values[index] ?? 0;
  const [x, y] = [at(5), at(6)];
  if (at(0) === 0 || at(1) === 0) return `${n(x)} ${n(y)} l`;
  if (at(2) !== 0 && at(0) !== at(1)) {
    throw new Error('A path has a turned ellipse, which our charts do not draw.');
  }
  const ellipse = ellipseOf(values, from);
  const { begin, span } = anglesOf(ellipse, from, { x, y }, at(4));
  const place = (ux: number, uy: number): Point => ({
    x: ellipse.cx + ellipse.rx * ux,
    y: ellipse.cy + ellipse.ry * uy,
  });
  const count = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
  return Array.from({ length: count }, (_, index) =>
    quarter(begin + (span * index) / count, begin + (span * (index + 1)) / count, place),
  ).join('\n');
}

const toPoints = (values: readonly number[]) => values.map(n).join(' ');

/** A curve with one control point as one with two. */
function quadratic([qx = 0, qy = 0, x = 0, y = 0]: readonly number[], from: Point): string {
  const toward = (a: number, q: number) => a + (2 / 3) * (q - a);
  return `${toPoints([toward(from.x, qx), toward(from.y, qy), toward(x, qx), toward(y, qy), x, y])} c`;
}

function operator({ command, values }: Step, from: Point): string {
  switch (command) {
    case 'M':
      return `${toPoints(values)} m`;
    case 'L':
      return `${toPoints(values)} l`;
    case 'H':
      return `${toPoints([...values, from.y])} l`;
    case 'V':
      return `${toPoints([from.x, ...values])} l`;
    case 'C':
      return `${toPoints(values)} c`;
    case 'Q':
      return quadratic(values, from);
    case 'A':
      return arc(values, from);
    case 'Z':
      return 'h';
    default:
      throw new Error(`A path has “${command}”, which our charts do not draw.`);
  }
}

/**
 * The `d` of an SVG path as PDF's operators.
 *
 * @throws Error if it has a command that our charts do not draw (S, T).
 */
export const pdfPath = (d: string): string =>
  parsePath(d)
    .map(({ step, from }) => operator(step, from))
    .join('\n');
