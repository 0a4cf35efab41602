import { pictureMetadata, pictureWords } from './pictureMetadata.ts';
import { svgElement } from '../picture/svgElement.ts';
import type { ExportJob } from '../settings.ts';
import { XMP_KEY } from './pngChunks.ts';
import { rdfList, rdfText, writeXml, xmlNode, xmlnsOf, type XmlNode } from './xmlText.ts';

/** The vocabularies of a picture's metadata, by their prefixes. `sr` is our own and leads nowhere. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  sr: 'urn:standards-race:picture',
} as const;

/**
 * What a picture says of itself, as RDF that XMP and SVG editors read: Dublin Core, rights, the texts for
 * those who cannot see it (IPTC), and our own fields, by which the picture finds back to its view.
 */
export function pictureRdf(job: ExportJob): XmlNode {
  const { figure } = job;
  const words = pictureWords(job);
  const metadata = pictureMetadata(job);
  const about: XmlNode = {
    name: 'rdf:Description',
    // XMP wants the file itself here, which has no address of its own.
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

/** The vocabulary of a name with a prefix; `null` where it has none that we know. */
const uriOf = (name: string): string | null => uris[name.split(':')[0] ?? ''] ?? null;

function elementOf({ name, attributes, children }: XmlNode): Element {
  const element = document.createElementNS(uriOf(name), name);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(uriOf(key), key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return element;
}

/** The `<metadata>` of a figure's SVG, built of nodes: no text is parsed as markup. */
export const metadataElement = (job: ExportJob): SVGElement =>
  svgElement('metadata', {}, [elementOf(pictureRdf(job))]);

/** The packet as XMP part 1 wants it; read-only, since it has no room to grow. */
const xmpPacket = (rdf: string): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>\n<?xpacket end="r"?>`;

/** All texts of a figure's PNG, by keyword: what any viewer shows, and the XMP packet. */
export function pngTexts(job: ExportJob): Record<string, string> {
  return {
    ...pictureMetadata(job),
    [XMP_KEY]: xmpPacket(writeXml(pictureRdf(job))),
  };
}
