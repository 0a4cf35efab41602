/** An element as plain data: a file's text and a page's tree are both made of it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into plain spaces or line ends unless they are written so.
  '\r': '&#13;',
};

/** Half pairs and control characters have no place in XML, not even escaped. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text without what neither XML nor PNG can hold. */
export const storable = (text: string): string => text.replaceAll(forbidden, '');

/** Text as XML takes it, between tags or in double quotes. */
export const escapeXml = (text: string) =>
  storable(text).replaceAll(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);

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
