import { escapeXml as xml } from '../../metadata/xmlText.ts';
import { pdfText } from './pdfObjects.ts';

/** What a PDF says of itself as a whole. */
export interface PdfAbout {
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly author: string;
  /** Address of the view, or of the site for a pack. */
  readonly link: string;
  readonly licence: string;
  /** `YYYY-MM-DD`: the dataset's, not the clock's, so that the same view gives the same bytes. */
  readonly day: string;
}

/** The dictionary that old programs read. */
export function informationOf(about: PdfAbout): string {
  const date = `(D:${about.day.replaceAll('-', '')}000000Z)`;
  return `<</Title ${pdfText(about.title)} /Subject ${pdfText(about.subject)} /Keywords ${pdfText(about.keywords.join('; '))} /Author ${pdfText(about.author)} /Creator ${pdfText(about.author)} /Producer ${pdfText(about.author)} /CreationDate ${date} /ModDate ${date}>>`;
}

/** The same as XMP, with link and licence. */
export function xmpOf(about: PdfAbout): string {
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;
  const date = `${about.day}T00:00:00Z`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">',
    `<dc:title>${alternative(about.title)}</dc:title>`,
    `<dc:description>${alternative(about.subject)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${xml(about.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:identifier>${xml(about.link)}</dc:identifier>`,
    `<dc:language><rdf:Bag><rdf:li>en-US</rdf:li></rdf:Bag></dc:language>`,
    `<dc:rights>${alternative(about.licence)}</dc:rights>`,
    `<xmpRights:Marked>True</xmpRights:Marked>`,
    `<pdf:Keywords>${xml(about.keywords.join('; '))}</pdf:Keywords>`,
    `<pdf:Producer>${xml(about.author)}</pdf:Producer>`,
    `<xmp:CreatorTool>${xml(about.author)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** 32 digits that tell this file from others, and are the same whenever it is made. */
export function fileIdOf(about: PdfAbout): string {
  const text = JSON.stringify(about);
  const hash = (seed: number) =>
    Array.from(text).reduce(
      (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619),
      seed,
    ) >>> 0;
  return [2_166_136_261, 40_503, 2_654_435, 97_531]
    .map((seed) => hash(seed).toString(16).padStart(8, '0'))
    .join('');
}
