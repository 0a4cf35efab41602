import { svgElement } from '../picture/svgElement.ts';
import { namespaces } from './pictureRdf.ts';
import type { XmlNode } from './xmlText.ts';

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XML = 'http://www.w3.org/XML/1998/namespace';
const uris: Readonly<Record<string, string>> = { ...namespaces, xmlns: XMLNS, xml: XML };

/** The vocabulary of a name with a prefix; `null` where it has none that we know. */
const uriOf = (name: string): string | null => uris[name.split(':')[0] ?? ''] ?? null;

function elementOf({ name, attributes, children }: XmlNode): Element {
  const element = document.createElementNS(uriOf(name), name);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(uriOf(key), key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return element;
}

/** The `<metadata>` of an SVG, built of nodes: no text is parsed as markup. */
export const metadataElement = (rdf: XmlNode): SVGElement => svgElement('metadata', {}, [elementOf(rdf)]);
