import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync } from 'fflate';
import { SITE } from '../../contract/siteName.ts';
import type { Brief } from '../../figure/brief.ts';
import type { Figure } from '../../figure/figure.ts';
import { pngFile } from '../files/pngFile.ts';
import type { MakePng } from '../files/pptxFile.ts';
import { utf8, zipSink } from '../files/zipSink.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { papers, presetOf, type Paper, type Preset } from '../presets.ts';
import { defaultSettings } from '../settings.ts';
import { SHEET_EDGE } from './briefSheet.ts';
import { briefAbout, briefTexts, type BriefStyle, type BriefText } from './briefTexts.ts';

/** Word measures in twentieths of a point, text in halves. */
const twips = (points: number): number => Math.round(points * 20);
const halves = (points: number): number => Math.round(points * 2);

const INK = '1C1B1F';
const SOFT = '5D5A62';
/** Fonts that every office program has or substitutes. */
const WORD_SERIF = 'Georgia';
const WORD_SANS = 'Arial';

interface WordStyle {
  readonly size: number;
  readonly color?: string;
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  /** Space above, and below if it is not the usual one. */
  readonly before?: number;
  readonly after?: number;
}

const wordStyles: Readonly<Record<BriefStyle, WordStyle>> = {
  kind: { size: 9, color: SOFT },
  title: { size: 24, heading: HeadingLevel.HEADING_1, after: 4 },
  own: { size: 12 },
  heading: { size: 11.5, heading: HeadingLevel.HEADING_2, before: 7 },
  answer: { size: 10 },
  line: { size: 9 },
  source: { size: 6.5, color: SOFT, after: 0 },
  foot: { size: 6.5, color: SOFT },
};

/** Returns a paragraph, with its link if it has one. */
function wordParagraph({ text, style, link }: BriefText): Paragraph {
  const { size, color = INK, heading, before, after = 2 } = wordStyles[style];
  const isHeading = heading !== undefined;
  const font = isHeading ? WORD_SERIF : WORD_SANS;
  const run = new TextRun({ text, size: halves(size), color, font, bold: isHeading });
  return new Paragraph({
    ...(isHeading ? { heading, keepNext: true } : {}),
    spacing: { ...(before === undefined ? {} : { before: twips(before) }), after: twips(after) },
    children: [link === null ? run : new ExternalHyperlink({ link, children: [run] })],
  });
}

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

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
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

/** Replaces the clock's time in the properties by the day of the dataset. */
const withDay = (xml: string, day: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);

/** Names relationships by their order: the library takes random names, and no two files would be equal. */
function withPlainIds(files: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  const nameOf = (id: string) => {
    const known = names.get(id) ?? `rIdLink${String(names.size + 1)}`;
    names.set(id, known);
    return known;
  };
  const rename = (xml: string) => xml.replace(/\brId[\w-]{10,}/g, nameOf);
  return new Map([...files].map(([name, xml]) => [name, rename(xml)]));
}

/** Writes the package anew, in the order and with the date of the dataset. */
function repacked(bytes: Uint8Array, day: string): Blob {
  const parts = Object.entries(unzipSync(bytes));
  const isText = (name: string) => /\.(xml|rels)$/.test(name);
  const texts = new Map(
    parts.flatMap(([name, part]) => (isText(name) ? [[name, new TextDecoder().decode(part)] as const] : [])),
  );
  const plain = withPlainIds(texts);
  const sink = zipSink();
  for (const [name, part] of parts) {
    const text = plain.get(name);
    sink.add({ name, bytes: text === undefined ? new Uint8Array(part) : utf8(withDay(text, day)) }, day);
  }
  return sink.end('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
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
  const { width, height } = papers[paper];
  const { above, below } = briefTexts(brief, origin);
  const about = briefAbout(brief, origin);
  const margin = twips(SHEET_EDGE);
  const document = new Document({
    title: about.title,
    subject: about.subject,
    keywords: [...about.keywords, about.link].join('; '),
    creator: SITE,
    lastModifiedBy: SITE,
    description: `${about.link}. ${about.licence}`,
    styles: {
      default: {
        document: {
          run: {
            font: WORD_SANS,
            size: halves(wordStyles.line.size),
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: [
          ...above.map(wordParagraph),
          ...(await picturesOf(brief.figures, width - 2 * SHEET_EDGE, { origin, makePng })),
          ...below.map(wordParagraph),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document);
  return repacked(new Uint8Array(packed), about.day);
}
