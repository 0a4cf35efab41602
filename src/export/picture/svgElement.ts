const SVG_NS = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** Returns an SVG element with attributes, text or children. */
export function svgElement(
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(SVG_NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  if (!(element instanceof SVGElement)) throw new Error(`“${name}” is no SVG element.`);
  return element;
}
