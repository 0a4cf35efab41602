import { escapeXml } from '../../domain/xml.ts';

/** An element as plain data: both a file's text and a page's nodes are made from it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Returns the text of an element with its content. */
export function writeXml({ name, attributes, children }: XmlNode): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeXml(child)));
  return `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}

export const xmlNode = (name: string, ...children: (XmlNode | string)[]): XmlNode => ({
  name,
  attributes: {},
  children,
});

/** Returns a text by language in RDF; ours use the default language. */
export const rdfText = (name: string, text: string): XmlNode =>
  xmlNode(
    name,
    xmlNode('rdf:Alt', { name: 'rdf:li', attributes: { 'xml:lang': 'x-default' }, children: [text] }),
  );

export const rdfList = (name: string, kind: 'Bag' | 'Seq', texts: readonly string[]): XmlNode =>
  xmlNode(name, xmlNode(`rdf:${kind}`, ...texts.map((text) => xmlNode('rdf:li', text))));

/** Returns the namespace declarations of an element, by their prefixes. */
export const xmlnsOf = (vocabularies: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(vocabularies).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
