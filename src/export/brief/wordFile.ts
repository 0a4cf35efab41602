import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { unzipSync } from 'fflate';
import { SITE } from '../../contract/siteName.ts';
import type { DocumentAbout } from '../files/figureDocument.ts';
import { utf8, zipSink } from '../files/zipSink.ts';
import { papers, type Paper } from '../presets.ts';
import { SHEET_EDGE } from './briefSheet.ts';
import type { BriefStyle, BriefText } from './briefTexts.ts';

/** Word measures in twentieths of a point, text in halves. */
export const twips = (points: number): number => Math.round(points * 20);
const halves = (points: number): number => Math.round(points * 2);

const INK = '1C1B1F';
const SOFT = '5D5A62';
/** Fonts that every office program has or substitutes. */
const WORD_SERIF = 'Georgia';
const WORD_SANS = 'Arial';

export const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

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
export function wordParagraph({ text, style, link }: BriefText): Paragraph {
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

/** Returns a document of Word on a paper, upright or on its side. */
export async function wordFile(
  about: DocumentAbout,
  paper: Paper,
  children: ISectionOptions['children'],
  orientation: keyof typeof PageOrientation = 'PORTRAIT',
): Promise<Blob> {
  const { width, height } = papers[paper];
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
            size: { width: twips(width), height: twips(height), orientation: PageOrientation[orientation] },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children,
      },
    ],
  });
  return repacked(new Uint8Array(await Packer.toArrayBuffer(document)), about.day);
}
