import type { Figure } from '../../figure/figure.ts';
import { pictureMetadata, pictureWords } from './pictureMetadata.ts';
import type { PictureSettings } from '../settings.ts';
import type { XmlNode } from './xmlText.ts';

/** The vocabularies of a picture's metadata, by their prefixes. `sr` is our own and leads nowhere. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  sr: 'urn:standards-race:picture',
} as const;

const node = (name: string, ...children: (XmlNode | string)[]): XmlNode => ({
  name,
  attributes: {},
  children,
});

/** A text by language; ours are in the language that a program takes by default. */
const inLanguage = (name: string, text: string): XmlNode =>
  node(name, node('rdf:Alt', { name: 'rdf:li', attributes: { 'xml:lang': 'x-default' }, children: [text] }));

const ofKind = (name: string, kind: 'Bag' | 'Seq', texts: readonly string[]): XmlNode =>
  node(name, node(`rdf:${kind}`, ...texts.map((text) => node('rdf:li', text))));

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
      inLanguage('dc:title', metadata.Title),
      inLanguage('dc:description', words.altText),
      inLanguage('dc:rights', metadata.License),
      node('dc:source', metadata.Source),
      node('dc:identifier', metadata.URL),
      ofKind('dc:date', 'Seq', [metadata['Creation Time']]),
      ofKind('dc:creator', 'Seq', [metadata.Software]),
      ofKind('dc:relation', 'Bag', [`dataset ${metadata['Dataset-Version']}`]),
      node('xmpRights:Marked', 'True'),
      inLanguage('xmpRights:UsageTerms', metadata.License),
      inLanguage('Iptc4xmpCore:AltTextAccessibility', words.altText),
      inLanguage('Iptc4xmpCore:ExtDescrAccessibility', words.longText),
      node('sr:figure', figure.id),
      node('sr:datasetVersion', metadata['Dataset-Version']),
      node('sr:asOf', figure.asOf),
      node('sr:filters', metadata.Filters),
    ],
  };
  return {
    name: 'rdf:RDF',
    attributes: Object.fromEntries(
      Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
    ),
    children: [about],
  };
}
