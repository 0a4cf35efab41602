import { escapeXml } from '../../domain/xml.ts';

/** An element as plain data: a file's text and a page's tree are both made of it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** The text of an element and all that it holds. */
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

/** A text by language, as RDF has it; ours are in the language that a program takes by default. */
export const rdfText = (name: string, text: string): XmlNode =>
  xmlNode(
    name,
    xmlNode('rdf:Alt', { name: 'rdf:li', attributes: { 'xml:lang': 'x-default' }, children: [text] }),
  );

export const rdfList = (name: string, kind: 'Bag' | 'Seq', texts: readonly string[]): XmlNode =>
  xmlNode(name, xmlNode(`rdf:${kind}`, ...texts.map((text) => xmlNode('rdf:li', text))));

/** Declarations of the vocabularies of an element, by their prefixes. */
export const xmlnsOf = (vocabularies: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(vocabularies).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
