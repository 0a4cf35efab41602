import type { Figure } from '../../figure/figure.ts';
import { pictureMetadata, pictureWords } from './pictureMetadata.ts';
import type { PictureSettings } from '../settings.ts';
import { rdfList, rdfText, xmlNode, xmlnsOf, type XmlNode } from './xmlText.ts';

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
export function pictureRdf(figure: Figure, settings: PictureSettings, origin: string): XmlNode {
  const words = pictureWords(figure, settings, origin);
  const metadata = pictureMetadata(figure, settings.altText, origin);
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
