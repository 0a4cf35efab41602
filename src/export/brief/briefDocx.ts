import { AlignmentType, ImageRun, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Brief } from '../../figure/brief.ts';
import type { Figure } from '../../figure/figure.ts';
import { pngFile } from '../files/pngFile.ts';
import type { MakePng } from '../files/pptxFile.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { papers, presetOf, type Paper, type Preset } from '../presets.ts';
import { defaultSettings } from '../settings.ts';
import { SHEET_EDGE } from './briefSheet.ts';
import { briefAbout, briefTexts } from './briefTexts.ts';
import { noBorder, twips, wordFile, wordParagraph } from './wordFile.ts';

/** Size of two pictures beside each other: laid out narrow, so that their text can be read in a column. */
const PAIR_SIZE: Preset = {
  ...presetOf('report'),
  id: 'brief',
  width: 1500,
  height: 1200,
  base: 470,
  note: 8,
  mayGrow: false,
};

/** Settings of pictures, and the origin of links. */
interface Drawing {
  readonly origin: string;
  readonly makePng: MakePng;
}

/** Returns a picture with its text alternative, as wide as its column. */
async function pictureOf(
  figure: Figure,
  size: Preset,
  width: number,
  { origin, makePng, place }: Drawing & { readonly place: number },
): Promise<Paragraph> {
  const job = { figure, settings: { ...defaultSettings, size, look: 'transparent' as const }, origin };
  const data = await makePng(job);
  const { Title, Description } = pictureMetadata(job);
  const pixels = (width / 72) * 96;
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: { width: pixels, height: (pixels * size.height) / size.width },
    // Its place: the library counts over all documents, and no two files would be equal.
    altText: { id: String(place), name: Title, title: Title, description: Description },
  });
  return new Paragraph({ alignment: AlignmentType.LEFT, children: [picture] });
}

const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

/** Share of the width that a single picture takes, so that it is no higher than two. */
const ALONE = 0.72;

/** Returns one picture, or two beside each other. */
async function picturesOf(
  figures: readonly Figure[],
  width: number,
  drawing: Drawing,
): Promise<(Paragraph | Table)[]> {
  const [first] = figures;
  if (first === undefined) return [];
  if (figures.length === 1)
    return [await pictureOf(first, presetOf('report'), width * ALONE, { ...drawing, place: 1 })];
  const each = width / 2;
  const cells: TableCell[] = [];
  for (const [at, figure] of figures.entries()) {
    const picture = await pictureOf(figure, PAIR_SIZE, each - 8, { ...drawing, place: at + 1 });
    cells.push(new TableCell({ children: [picture], width: { size: twips(each), type: WidthType.DXA } }));
  }
  const columnWidths = cells.map(() => twips(each));
  return [new Table({ rows: [new TableRow({ children: cells })], columnWidths, borders: noBorders })];
}

/**
 * Returns a brief as a document of Word: headings, paragraphs, links, and pictures with their text alternatives.
 *
 * @throws Error if a picture cannot be drawn.
 */
export async function briefDocx(
  brief: Brief,
  paper: Paper,
  origin: string,
  makePng: MakePng = pngFile,
): Promise<Blob> {
  const { above, below } = briefTexts(brief, origin);
  const width = papers[paper].width - 2 * SHEET_EDGE;
  return wordFile(briefAbout(brief, origin), paper, [
    ...above.map(wordParagraph),
    ...(await picturesOf(brief.figures, width, { origin, makePng })),
    ...below.map(wordParagraph),
  ]);
}
