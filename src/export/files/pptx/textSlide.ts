import type { BriefLine, TextPage } from '../../../figure/brief.ts';
import { paragraph, placedXml, relationships, type SlideBox } from './drawingXml.ts';
import { fullLink, pageFoot } from '../../brief/briefTexts.ts';
import { notesRelationships, notesXml, type Paragraph } from './notes.ts';
import {
  layoutHead,
  SLIDE,
  SLIDE_EDGE,
  SLIDE_INNER,
  slideOf,
  wrappedLines,
  type SlideColors,
} from './slide.ts';

const FOOTER = { height: 34, size: 9 } as const;
const slideSizes = [24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10, 9] as const;
/** Space between lines as a share of their size. */
const SPACE = 0.55;

/**
 * Returns the address after a line on a source, as it is read: without "https://"; `null` for a page of the site. It
 * is whole, so that a printed slide leads to the source, too.
 */
function addressOf({ link }: BriefLine): string | null {
  if (link === null || !/^https?:/.test(link)) return null;
  return link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Returns the line as it is read, with its address. */
const readText = (line: BriefLine): string =>
  [line.text, addressOf(line)].filter((part) => part !== null).join(', ');

const addressId = (index: number): string => `rIdAddress${String(index + 1)}`;

/** Returns the largest text size at which all lines fit with any substitute font. */
function sizeFor(lines: readonly BriefLine[], { width, height }: SlideBox): number {
  const needed = (size: number) =>
    lines.reduce(
      (sum, line) => sum + wrappedLines(readText(line), size, width) * size * 1.2 + size * SPACE,
      0,
    );
  return slideSizes.find((size) => needed(size) <= height) ?? 9;
}

function linesXml({ lines }: TextPage, box: SlideBox, { ink }: SlideColors): string {
  const size = sizeFor(lines, box);
  const after = `<a:p><a:pPr><a:spcAft><a:spcPts val="${String(Math.round(size * SPACE * 100))}"/></a:spcAft></a:pPr>`;
  const written = lines.map((line, index) => {
    const text = addressOf(line);
    const own = { text: text === null ? line.text : `${line.text}, ` };
    const address = text === null ? null : { text, linkId: addressId(index) };
    return paragraph(own, { color: ink, size }, address).replace('<a:p>', after);
  });
  return `<p:sp><p:nvSpPr><p:cNvPr id="4" name="Text"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${placedXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${written.join('')}</p:txBody></p:sp>`;
}

/** Links to pages are in the notes: a linked line is underlined whole, and some programs break it within words. */
const notesOf = ({ lines }: TextPage, origin: string): Paragraph[] =>
  lines.map(({ text, link }) => {
    const full = fullLink(link, origin);
    return full === null ? { text } : { text, link: full };
  });

function textSlideXml(page: TextPage, colors: SlideColors, origin: string): string {
  const { title, subtitle, end } = layoutHead(page);
  const footerTop = SLIDE.height - 18 - FOOTER.height;
  const box = (y: number, height: number): SlideBox => ({ x: SLIDE_EDGE, y, width: SLIDE_INNER, height });
  const said = `${pageFoot(page)} Numbers in brackets: the last slide.`;
  const footer = [
    paragraph({ text: said }, { color: colors.softInk, size: FOOTER.size }),
    paragraph({ text: `${origin}${page.link}`, linkId: 'rId2' }, { size: FOOTER.size }),
  ];
  const content = linesXml(page, box(end + 14, footerTop - 10 - end - 14), colors);
  const boxes = { title, subtitle, footer: box(footerTop, FOOTER.height) };
  return slideOf({ title: page.title, subtitle: page.subtitle, content, footer }, boxes, colors);
}

/** Returns the parts of a slide of text, by their paths in the package. */
export function textSlideParts(
  number: number,
  page: TextPage,
  colors: SlideColors,
  origin: string,
): [string, string][] {
  const id = String(number);
  const notes = notesOf(page, origin);
  const addresses = page.lines.flatMap((line, index) =>
    addressOf(line) === null || line.link === null
      ? []
      : [{ id: addressId(index), type: 'hyperlink', target: line.link, external: true }],
  );
  const related = relationships([
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'hyperlink', target: `${origin}${page.link}`, external: true },
    { id: 'rId3', type: 'notesSlide', target: `../notesSlides/notesSlide${id}.xml` },
    ...addresses,
  ]);
  return [
    [`ppt/slides/slide${id}.xml`, textSlideXml(page, colors, origin)],
    [`ppt/slides/_rels/slide${id}.xml.rels`, related],
    [`ppt/notesSlides/notesSlide${id}.xml`, notesXml(notes)],
    [`ppt/notesSlides/_rels/notesSlide${id}.xml.rels`, notesRelationships(number, notes)],
  ];
}
