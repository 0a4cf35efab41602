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
  type ParagraphChild,
} from 'docx';
import { unzipSync } from 'fflate';
import { SITE } from '../../contract/siteName.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { Brief, BriefLine, BriefSection } from '../../figure/brief.ts';
import type { Figure } from '../../figure/figure.ts';
import { pngFile } from '../files/pngFile.ts';
import type { MakePng } from '../files/pptxFile.ts';
import { utf8, zipSink } from '../files/zipSink.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { papers, presetOf, type Paper, type Preset } from '../presets.ts';
import { defaultSettings } from '../settings.ts';
import { briefAbout, briefFoot, fullLink, SHEET_EDGE } from './briefSheet.ts';

/** Word measures in twentieths of a point, text in halves. */
const twips = (points: number): number => Math.round(points * 20);
const halves = (points: number): number => Math.round(points * 2);

const INK = '1C1B1F';
const SOFT = '5D5A62';
/** Fonts that every office program has or substitutes. */
const WORD_SERIF = 'Georgia';
const WORD_SANS = 'Arial';

const wordSizes = { title: 24, own: 12, heading: 11.5, answer: 10, line: 9, source: 6.5 } as const;

interface WordStyle {
  readonly size: number;
  readonly color?: string;
  readonly font?: string;
}

/** Returns a text, with its link if it has one. */
function textChild(
  text: string,
  { size, color = INK, font = WORD_SANS }: WordStyle,
  link: string | null,
): ParagraphChild {
  const run = new TextRun({ text, size: halves(size), color, font });
  return link === null ? run : new ExternalHyperlink({ link, children: [run] });
}

const wordParagraph = (text: string, style: WordStyle, link: string | null = null, after = 2) =>
  new Paragraph({ spacing: { after: twips(after) }, children: [textChild(text, style, link)] });

const wordHeading = (text: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: twips(7), after: twips(2) },
    children: [
      new TextRun({ text, size: halves(wordSizes.heading), color: INK, font: WORD_SERIF, bold: true }),
    ],
  });

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

/** Returns the parts of the page from top to bottom. */
async function wordParts(brief: Brief, width: number, drawing: Drawing): Promise<(Paragraph | Table)[]> {
  const { origin } = drawing;
  const linked = ({ text, link }: BriefLine, style: WordStyle, after?: number) =>
    wordParagraph(text, style, fullLink(link, origin), after);
  const whole = ({ heading, lines }: BriefSection, style: WordStyle, after?: number) => [
    wordHeading(heading),
    ...lines.map((line) => linked(line, style, after)),
  ];
  const source: WordStyle = { size: wordSizes.source, color: SOFT };
  const { own, title, answer, figures, sections, sources } = brief;
  return [
    wordParagraph(`${SITE} · Brief · ${formatPeriod(brief.day)}`, { size: 9, color: SOFT }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { after: twips(4) },
      children: [
        new TextRun({ text: title, size: halves(wordSizes.title), color: INK, font: WORD_SERIF, bold: true }),
      ],
    }),
    ...(own === null ? [] : [wordParagraph(own, { size: wordSizes.own })]),
    ...whole(answer, { size: wordSizes.answer }),
    ...(await picturesOf(figures, width, drawing)),
    ...sections.flatMap((section) => whole(section, { size: wordSizes.line })),
    ...whole(sources, source, 0),
    wordParagraph(briefFoot(brief, origin), source, `${origin}${brief.link}`),
  ];
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
            size: halves(wordSizes.line),
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
        children: await wordParts(brief, width - 2 * SHEET_EDGE, { origin, makePng }),
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document);
  return repacked(new Uint8Array(packed), about.day);
}
