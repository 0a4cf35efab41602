import { pathPoints } from '../../src/export/svg/shape.ts';

/** Facts of a drawn chart for tests; only here is the drawing itself touched. */

/** The chart's own SVG in a figure, not the small ones of legends and buttons. */
export function svgOf(root: ParentNode): SVGSVGElement {
  const all = [...root.querySelectorAll('svg')].filter((svg) => svg.querySelector('text') !== null);
  const [svg] = all;
  if (svg === undefined) throw new Error('No chart is drawn here.');
  return svg;
}

/** All marks of a chart, by the key of their point. */
export function marksOf(root: ParentNode): ReadonlyMap<string, Element> {
  return new Map(
    [...svgOf(root).querySelectorAll('[data-key]')].map((mark) => [
      mark.getAttribute('data-key') ?? '',
      mark,
    ]),
  );
}

/** A number that a mark states; fails where there is none. */
export function numberOf(mark: Element | undefined, attribute: string): number {
  const text = mark?.getAttribute(attribute) ?? '';
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) throw new Error(`The mark has no number “${attribute}”.`);
  return value;
}

/** The drawn length of each bar in pixels, by the key of its point. */
export function barWidths(root: ParentNode): ReadonlyMap<string, number> {
  return new Map([...marksOf(root)].map(([key, bar]) => [key, barWidth(bar)]));
}

function barWidth(bar: Element): number {
  if (bar.tagName === 'rect') return numberOf(bar, 'width');
  // Of low confidence: the outline and the stripes within.
  const across = cornersOf(bar).map(({ x }) => x);
  return Math.max(...across) - Math.min(...across);
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The corners of a path, in its order. */
export function cornersOf(path: Element | undefined): readonly Place[] {
  const commands = path?.getAttribute('d')?.match(/[MLHV][^A-Z]*/g) ?? [];
  if (commands.length === 0) throw new Error('There is no path, or it has no corners.');
  let at: Place = { x: 0, y: 0 };
  return commands.map((command) => {
    const [first = 0, second = 0] = (command.match(/-?[\d.]+/g) ?? []).map(Number);
    const name = command.charAt(0);
    at = name === 'H' ? { ...at, x: first } : name === 'V' ? { ...at, y: first } : { x: first, y: second };
    return at;
  });
}

/** The lines (not the marks) of a color, in the order in which they were drawn. */
export function linesOf(root: ParentNode, color: string): readonly Element[] {
  const paths = svgOf(root).querySelectorAll(`path[fill="none"][stroke="${color}"]`);
  return [...paths].filter((path) => !path.hasAttribute('data-key'));
}

/** The areas of a color behind the lines: bands of intervals. */
export function bandsOf(root: ParentNode, color: string): readonly Element[] {
  const paths = svgOf(root).querySelectorAll(`path[fill="${color}"][fill-opacity]`);
  return [...paths].filter((path) => !path.hasAttribute('data-key'));
}

/** The middle of a mark that is drawn as a path; arcs of circles count by their ends. */
export function middleOf(mark: Element | undefined): Place {
  const places = pathPoints(mark?.getAttribute('d') ?? '');
  if (places.length === 0) throw new Error('There is no such mark.');
  const middle = (all: readonly number[]) => (Math.min(...all) + Math.max(...all)) / 2;
  return { x: middle(places.map(({ x }) => x)), y: middle(places.map(({ y }) => y)) };
}

/** All texts of a chart, in the order in which they were drawn. */
export const textsOf = (root: ParentNode): readonly string[] =>
  [...svgOf(root).querySelectorAll('text')].map((text) => text.textContent);
