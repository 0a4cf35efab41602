import { POINTS_AN_INCH } from '../../presets.ts';
import { squeezed } from '../../checks/said.ts';
import { PDFDocument, type StructureElement, type StructureTag } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { FontCoverage } from '../../../theme/fontCoverage.ts';
import { facesOf } from '../../fonts/facesOf.ts';
import { fontFile } from '../../fonts/fontFile.ts';
import { rdfList, rdfText, writeXml, xmlNode, xmlnsOf, type XmlNode } from '../../metadata/xmlText.ts';
import { numberAttribute, numbersIn } from '../../svg/matrix.ts';
import { initialStyle, styleOf } from '../../svg/style.ts';
import { SITE } from '../../../contract/siteName.ts';
import type { DocumentAbout } from '../figureDocument.ts';
import { drawSvg, type SvgPen } from './drawSvg.ts';

/** A picture for a separate page. */
export interface PdfPicture {
  readonly drawing: SVGElement;
  readonly title: string;
  readonly altText: string;
  /** URL of the view. */
  readonly link: string;
  /** The link as printed in the picture. */
  readonly printed: string;
  /** Resolution (dpi), for its size on paper. */
  readonly dpi: number;
}

/** Returns the width and height of a page (points): those of its picture on paper. */
function pageSize({ drawing, dpi }: PdfPicture): readonly [number, number] {
  const points = (side: string) => (numberAttribute(drawing, side, NaN) / dpi) * POINTS_AN_INCH;
  return [points('width'), points('height')];
}

type PageSize = ReturnType<typeof pageSize>;

/**
 * Returns the texts that print a link: the last one that starts with it and, if it was broken, the following lines
 * with the rest of it.
 */
function linkTexts(drawing: Element, link: string): Set<Element> {
  const texts = [...drawing.querySelectorAll('text')].map((element) => ({
    element,
    text: squeezed(element.textContent),
  }));
  const whole = squeezed(link);
  const first = texts.findLastIndex(
    ({ text }) => text.startsWith(whole) || (text.length >= 8 && whole.startsWith(text)),
  );
  if (first === -1) return new Set();
  let printed = '';
  const found = texts.slice(first).filter(({ text }) => {
    if (printed.length >= whole.length) return false;
    printed += text;
    return whole.startsWith(printed) || printed.startsWith(whole);
  });
  return new Set(found.map(({ element }) => element));
}

/** Returns the XMP metadata of the whole file, with link and license. */
function descriptionOf({ title, subject, keywords, link, licence, day }: DocumentAbout): XmlNode {
  const date = `${day}T00:00:00Z`;
  return {
    name: 'rdf:Description',
    attributes: {
      'rdf:about': '',
      ...xmlnsOf({
        dc: 'http://purl.org/dc/elements/1.1/',
        pdf: 'http://ns.adobe.com/pdf/1.3/',
        xmp: 'http://ns.adobe.com/xap/1.0/',
        xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
      }),
    },
    children: [
      rdfText('dc:title', title),
      rdfText('dc:description', subject),
      rdfList('dc:creator', 'Seq', [SITE]),
      xmlNode('dc:identifier', link),
      rdfList('dc:language', 'Bag', ['en-US']),
      rdfText('dc:rights', licence),
      xmlNode('xmpRights:Marked', 'True'),
      xmlNode('pdf:Keywords', [...keywords, link].join('; ')),
      xmlNode('pdf:Producer', SITE),
      xmlNode('xmp:CreatorTool', SITE),
      xmlNode('xmp:CreateDate', date),
      xmlNode('xmp:ModifyDate', date),
    ],
  };
}

/** Returns 16 bytes that identify this file and are the same whenever it is made. */
function fileIdOf(about: DocumentAbout): Uint8Array {
  const text = JSON.stringify(about);
  const hash = (seed: number) =>
    Array.from(text).reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619), seed);
  const words = [2_166_136_261, 40_503, 2_654_435, 97_531].map(hash);
  return new Uint8Array(Int32Array.from(words).buffer);
}

/** Returns what programs show as the properties of the file. */
function informationOf({ title, subject, keywords, link, day }: DocumentAbout) {
  const date = new Date(`${day}T00:00:00Z`);
  return {
    Title: title,
    Subject: subject,
    Keywords: [...keywords, link].join('; '),
    Author: SITE,
    Creator: SITE,
    Producer: SITE,
    CreationDate: date,
    ModDate: date,
  };
}

function drawPaper(paper: Element, [width, height]: PageSize, document: PDFDocument): void {
  const { fill } = styleOf(paper, initialStyle);
  document.markContent('Artifact').save();
  document.rect(0, 0, width, height).fillColor(fill, 1).fill();
  document.restore().endMarkedContent();
}

/** A part of a picture with its role in the structure of the document. */
interface TaggedPart {
  readonly tag: StructureTag;
  readonly alt: string | null;
  readonly children: readonly Element[];
}

const tags: readonly StructureTag[] = ['H1', 'H2', 'P', 'Figure'];

/** Returns the parts of a sheet by their own roles (`data-tag`); a picture is one figure. */
function taggedParts(children: readonly Element[], altText: string): TaggedPart[] {
  const own = children.flatMap((child) => {
    const tag = tags.find((one) => one === child.getAttribute('data-tag'));
    return tag === undefined ? [] : [{ tag, alt: child.getAttribute('data-alt'), children: [child] }];
  });
  return own.length > 0 ? own : [{ tag: 'Figure', alt: altText, children }];
}

function drawPdfPicture(children: readonly Element[], drawing: Element, [wide]: PageSize, pen: SvgPen): void {
  const [left = 0, top = 0, width = NaN] = numbersIn(drawing.getAttribute('viewBox') ?? '');
  const scale = wide / width;
  pen.document.save();
  pen.document.transform(scale, 0, 0, scale, -left * scale, -top * scale);
  for (const child of children) drawSvg(child, styleOf(drawing, initialStyle), pen);
  pen.document.restore();
}

/** Removes the last page and the descriptions of its parts. */
function dropPage({ _root }: PDFDocument, whole: StructureElement, parts: number): void {
  const pages = _root.data.Pages.data;
  pages.Kids.pop();
  pages.Count -= 1;
  whole._children.splice(-parts);
}

/** Creates a PDF to which pages are added. It loads its own fonts. */
export function pdfDocument() {
  const document = new PDFDocument({
    autoFirstPage: false,
    font: '',
    lang: 'en-US',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
  });
  const whole = document.struct('Document');
  document.addStructure(whole);
  const titles: string[] = [];
  return {
    /** @throws Error if a font is unavailable, or the picture has something that cannot be written. */
    async addPage(picture: PdfPicture, coverage: FontCoverage): Promise<void> {
      const { drawing, title, altText } = picture;
      for (const { name } of facesOf(drawing, coverage)) {
        document.registerFont(name, await fontFile(`${name}.ttf`));
      }
      const size = pageSize(picture);
      const [ground] = drawing.querySelectorAll(':scope > rect[width="100%"]');
      const parts = Array.from(drawing.children).filter((child) => child !== ground);
      const linked = linkTexts(drawing, picture.printed);
      const pen = { document, coverage, linked, link: new URL(picture.link).href };
      document.addPage({ size, margin: 0 });
      if (ground !== undefined) drawPaper(ground, size, document);
      const failures: unknown[] = [];
      // A structure element must end once it is started, or the file never would.
      const draw = (children: readonly Element[]) => () => {
        try {
          drawPdfPicture(children, drawing, size, pen);
        } catch (error) {
          failures.push(error);
        }
      };
      const tagged = taggedParts(parts, altText);
      for (const { tag, alt, children } of tagged)
        whole.add(document.struct(tag, alt === null ? {} : { title, alt }, draw(children)));
      if (failures.length > 0) {
        dropPage(document, whole, tagged.length);
        throw failures[0];
      }
      titles.push(title);
    },
    finish(about: DocumentAbout): Promise<Uint8Array<ArrayBuffer>> {
      Object.assign(document.info, informationOf(about));
      document._id = fileIdOf(about);
      // pdfkit would not escape title and keywords, and an “&” in them breaks the whole metadata.
      document._addInfo = () => document.appendXML(writeXml(descriptionOf(about)));
      if (titles.length > 1) {
        titles.forEach((title, pageNumber) => document.outline.addItem(title, { pageNumber }));
      }
      const bytes = toBytes(document);
      whole.end();
      document.end();
      return bytes;
    },
  };
}

export type PdfDocument = ReturnType<typeof pdfDocument>;
