import { corners, numberAttribute, type SvgPlace } from './matrix.ts';

/** Elements in a picture that are not drawn at their position. */
export const undrawn: ReadonlySet<string> = new Set([
  'defs',
  'clipPath',
  'title',
  'desc',
  'metadata',
  'style',
  'linearGradient',
  'pattern',
]);

/** Number of arguments of each path command. */
const argumentCounts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  T: 2,
  Q: 4,
  S: 4,
  C: 6,
  A: 7,
};

function end(command: string, numbers: readonly number[], at: SvgPlace): SvgPlace {
  const name = command.toUpperCase();
  const from = command === name ? { x: 0, y: 0 } : at;
  const [y = NaN, x = NaN] = numbers.toReversed();
  if (name === 'H') return { x: from.x + y, y: at.y };
  if (name === 'V') return { x: at.x, y: from.y + y };
  return { x: from.x + x, y: from.y + y };
}

/**
 * Returns the end points of a path's commands; curves count by their ends, and a closing line returns to a point that
 * is already counted. Invalid input gives a point with NaN, never none.
 */
export function pathPoints(d: string): SvgPlace[] {
  const places: SvgPlace[] = [];
  let at: SvgPlace = { x: 0, y: 0 };
  for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-df-zA-DF-Z]*)/g)) {
    const count = argumentCounts[command.toUpperCase()];
    if (count === undefined) {
      if (command.toUpperCase() !== 'Z') places.push({ x: NaN, y: NaN });
      continue;
    }
    const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[^\s,]+/gi) ?? []).map(Number);
    for (let index = 0; index < Math.max(1, numbers.length); index += count) {
      const own = numbers.slice(index, index + count);
      at = own.length === count ? end(command, own, at) : { x: NaN, y: NaN };
      places.push(at);
    }
  }
  return places;
}

function rectPoints(element: Element): SvgPlace[] {
  // The background is as wide and high as the picture, whatever its size.
  if (element.getAttribute('width')?.endsWith('%') === true) return [];
  const [left, top] = [numberAttribute(element, 'x', 0), numberAttribute(element, 'y', 0)];
  const [width, height] = [numberAttribute(element, 'width', 0), numberAttribute(element, 'height', 0)];
  return corners({ left, top, right: left + width, bottom: top + height });
}

function circlePoints(element: Element): SvgPlace[] {
  const [x, y, r] = [
    numberAttribute(element, 'cx', 0),
    numberAttribute(element, 'cy', 0),
    numberAttribute(element, 'r', 0),
  ];
  return corners({ left: x - r, top: y - r, right: x + r, bottom: y + r });
}

/** Returns the points of a shape in its own units; those of a path in the order of its commands. */
export function shapePoints(element: Element): SvgPlace[] {
  switch (element.localName) {
    case 'rect':
      return rectPoints(element);
    case 'circle':
      return circlePoints(element);
    case 'line':
      return [
        { x: numberAttribute(element, 'x1', 0), y: numberAttribute(element, 'y1', 0) },
        { x: numberAttribute(element, 'x2', 0), y: numberAttribute(element, 'y2', 0) },
      ];
    case 'path':
      return pathPoints(element.getAttribute('d') ?? '');
    default:
      return [];
  }
}
