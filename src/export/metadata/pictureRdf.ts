import { pictureMetadata, pictureWords } from './pictureMetadata.ts';
import { svgElement } from '../picture/svgElement.ts';
import type { ExportJob } from '../settings.ts';
import { XMP_KEY } from './pngChunks.ts';
import { rdfList, rdfText, writeXml, xmlNode, xmlnsOf, type XmlNode } from './xmlText.ts';

/** Vocabularies of a picture's metadata, by their prefixes. `sr` is our own and not resolvable. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  sr: 'urn:standards-race:picture',
} as const;

/**
 * Returns a picture's metadata as RDF for XMP and SVG editors: Dublin Core, rights, text alternatives (IPTC), and our
 * own fields, by which the picture's view can be reopened.
 */
export function pictureRdf(job: ExportJob): XmlNode {
  const { figure } = job;
  const words = pictureWords(job);
  const metadata = pictureMetadata(job);
  const about: XmlNode = {
    name: 'rdf:Description',
    // XMP requires the file itself here, which has no URL of its own.
    attributes: { 'rdf:about': '' },
    children: [
      rdfText('dc:title', metadata.Title),
      rdfText('dc:description', words.altText),
      rdfText('dc:rights', metadata.License),
      xmlNode('dc:source', metadata.Source),
      xmlNode('dc:identifier', metadata.URL),
      rdfList('dc:date', 'Seq', [metadata['Creation Time']]),
      rdfList('dc:creator', 'Seq', [metadata.Software]),
      rdfList('dc:relation', 'Bag', [`dataset ${metadata['Dataset-Version']}`]),
      xmlNode('xmpRights:Marked', 'True'),
      rdfText('xmpRights:UsageTerms', metadata.License),
      rdfText('Iptc4xmpCore:AltTextAccessibility', words.altText),
      rdfText('Iptc4xmpCore:ExtDescrAccessibility', words.longText),
      xmlNode('sr:figure', figure.id),
      xmlNode('sr:datasetVersion', metadata['Dataset-Version']),
      xmlNode('sr:asOf', figure.asOf),
      xmlNode('sr:filters', metadata.Filters),
    ],
  };
  return {
    name: 'rdf:RDF',
    attributes: xmlnsOf(namespaces),
    children: [about],
  };
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XML = 'http://www.w3.org/XML/1998/namespace';
const uris: Readonly<Record<string, string>> = { ...namespaces, xmlns: XMLNS, xml: XML };

/** Returns the vocabulary of a prefixed name; `null` if the prefix is unknown. */
const uriOf = (name: string): string | null => uris[name.split(':')[0] ?? ''] ?? null;

function elementOf({ name, attributes, children }: XmlNode): Element {
  const element = document.createElementNS(uriOf(name), name);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(uriOf(key), key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return element;
}

/** Returns the `<metadata>` of a figure's SVG, built from nodes: no text is parsed as markup. */
export const metadataElement = (job: ExportJob): SVGElement =>
  svgElement('metadata', {}, [elementOf(pictureRdf(job))]);

/** Returns the packet by XMP part 1; read-only, since it has no padding. */
const xmpPacket = (rdf: string): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>\n<?xpacket end="r"?>`;

/** Returns all texts of a figure's PNG, by keyword: those that any viewer shows, and the XMP packet. */
export function pngTexts(job: ExportJob): Record<string, string> {
  return {
    ...pictureMetadata(job),
    [XMP_KEY]: xmpPacket(writeXml(pictureRdf(job))),
  };
}
