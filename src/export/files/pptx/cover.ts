import type { DocumentAbout } from '../figureDocument.ts';
import { emu, paragraph, placedXml, relationships, type SlideBox } from './drawingXml.ts';
import { SLIDE, SLIDE_EDGE, SLIDE_INNER, slideOf, wrappedLines, type SlideColors } from './slide.ts';

const box = (y: number, height: number): SlideBox => ({ x: SLIDE_EDGE, y, width: SLIDE_INNER, height });
const boxes = {
  title: box(24, 68),
  subtitle: box(98, 22),
  contents: box(136, SLIDE.height - 136 - 66),
  footer: box(SLIDE.height - 54, 36),
} as const;

/** Maximum number of findings in one column; more use two. */
const MOST_IN_COLUMN = 12;
const COLUMN_GAP = 18;
const contentSizes = [14, 13, 12, 11, 10, 9, 8] as const;

/** Returns the largest text size with which all findings fit. */
function contentSize(texts: readonly string[], columns: number): number {
  const width = (SLIDE_INNER - (columns - 1) * COLUMN_GAP) / columns;
  const height = (size: number) =>
    texts.reduce((sum, text) => sum + wrappedLines(text, size, width), 0) * size * 1.2;
  return contentSizes.find((size) => height(size) <= boxes.contents.height * columns) ?? 8;
}

/** Returns the list of findings; presentation programs shrink it if they need more room. */
function contentsXml(contents: readonly string[], { ink }: SlideColors): string {
  const columns = contents.length > MOST_IN_COLUMN ? 2 : 1;
  const texts = contents.map((title, index) => `${String(index + 1)}. ${title}`);
  const size = contentSize(texts, columns);
  const lines = texts.map((text) => paragraph({ text }, { color: ink, size }));
  return `<p:sp><p:nvSpPr><p:cNvPr id="4" name="Findings"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${placedXml(boxes.contents)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" numCol="${String(columns)}" spcCol="${emu(COLUMN_GAP)}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${lines.join('')}</p:txBody></p:sp>`;
}

/** Returns the first of several slides: their subject, day and dataset, and the finding of each. */
export function coverXml(about: DocumentAbout, contents: readonly string[], colors: SlideColors): string {
  const soft = { color: colors.softInk };
  const footer = [
    paragraph({ text: `${about.licence}. Sources are on each slide and in its notes.` }, soft),
    paragraph({ text: about.link, linkId: 'rId2' }),
  ];
  const subtitle = `${about.keywords.join(' · ')} · ${about.day}`;
  const content = contentsXml(contents, colors);
  return slideOf({ title: about.title, subtitle, content, footer }, boxes, colors);
}

export const coverRelationships = (link: string): string =>
  relationships([
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'hyperlink', target: link, external: true },
  ]);
