/** What tests must know of a drawn chart; only here is the drawing itself touched. */

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
  const bars = [...marksOf(root)].filter(([, mark]) => mark.tagName === 'rect');
  return new Map(bars.map(([key, bar]) => [key, numberOf(bar, 'width')]));
}
