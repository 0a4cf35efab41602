import type { Paper } from '../../settings.ts';
import { pdfFonts, type PdfFace } from './pdfFonts.ts';
import { fileIdOf, informationOf, xmpOf, type PdfAbout } from './pdfInformation.ts';
import {
  pdfNumber as n,
  pdfObjects,
  pdfRef,
  pdfText,
  pdfUri,
  type PdfId,
  type PdfObjects,
} from './pdfObjects.ts';
import { sheetFor, type Sheet } from './pdfPaper.ts';
import { printedLink } from './printedLink.ts';
import { svgContent, type TextBox } from './svgContent.ts';
import { initialStyle, styleOf } from './svgStyle.ts';

/** A picture for a page of its own. */
export interface PdfPicture {
  readonly drawing: SVGElement;
  readonly title: string;
  readonly altText: string;
  /** Address of the view. */
  readonly link: string;
  /** The link as the picture prints it. */
  readonly printed: string;
}

interface Page {
  readonly id: PdfId;
  readonly part: PdfId;
  readonly title: string;
}

/** Opacities in use, by the name of their graphics state. */
function opacityStates() {
  const states = new Map<string, string>();
  return {
    nameOf: (fill: number, stroke: number): string => {
      const name = `G${String(Math.round(fill * 1000))}_${String(Math.round(stroke * 1000))}`;
      states.set(name, `<</ca ${n(fill)} /CA ${n(stroke)}>>`);
      return name;
    },
    write: () => `<<${[...states].map(([name, state]) => `/${name} ${state}`).join(' ')}>>`,
  };
}

/** The whole sheet gets the picture's paper, on which the picture would else lie like a card. */
function paperFill(drawing: SVGElement, { width, height }: Sheet): string {
  const paper = drawing.querySelector(':scope > rect[width="100%"]');
  const { fill } = paper === null ? { fill: null } : styleOf(paper, initialStyle);
  if (fill === null) return '';
  return `/Artifact BMC q ${fill.map(n).join(' ')} rg 0 0 ${n(width)} ${n(height)} re f Q EMC`;
}

function linkNotes(objects: PdfObjects, boxes: readonly TextBox[], link: string): string {
  const notes = boxes.map(({ left, bottom, right, top }) =>
    objects.add(
      `<</Type /Annot /Subtype /Link /Rect [${[left, bottom, right, top].map(n).join(' ')}] /Border [0 0 0] /A <</S /URI /URI ${pdfUri(link)}>> /Contents ${pdfText(link)}>>`,
    ),
  );
  return notes.length === 0 ? '' : `/Annots [${notes.map(pdfRef).join(' ')}]`;
}

/** Bookmarks: one a page, with its title. */
function outline(objects: PdfObjects, pages: readonly Page[]): string {
  if (pages.length < 2) return '';
  const root = objects.reserve();
  const ids = pages.map(() => objects.reserve());
  pages.forEach(({ id, title }, index) => {
    const link = (name: string, other: PdfId | undefined) =>
      other === undefined ? '' : ` /${name} ${pdfRef(other)}`;
    objects.set(
      ids[index] ?? root,
      `<</Title ${pdfText(title)} /Parent ${pdfRef(root)} /Dest [${pdfRef(id)} /Fit]${link('Prev', ids[index - 1])}${link('Next', ids[index + 1])}>>`,
    );
  });
  const [first = root, last = root] = [ids[0], ids.at(-1)];
  objects.set(
    root,
    `<</Type /Outlines /First ${pdfRef(first)} /Last ${pdfRef(last)} /Count ${String(ids.length)}>>`,
  );
  return ` /Outlines ${pdfRef(root)} /PageMode /UseOutlines`;
}

/** The tree by which a screen reader finds each picture's description. */
function structure(objects: PdfObjects, root: PdfId, whole: PdfId, pages: readonly Page[]): void {
  const parts = pages.map(({ part }) => pdfRef(part));
  const parents = parts.map((part, index) => `${String(index)} [${part}]`).join(' ');
  objects.set(whole, `<</Type /StructElem /S /Document /P ${pdfRef(root)} /K [${parts.join(' ')}]>>`);
  objects.set(
    root,
    `<</Type /StructTreeRoot /K [${pdfRef(whole)}] /ParentTree <</Nums [${parents}]>> /ParentTreeNextKey ${String(parts.length)}>>`,
  );
}

/** A PDF that grows page by page: of a page only its packed operators are kept. */
export function pdfDocument(paper: Paper) {
  const objects = pdfObjects();
  const fonts = pdfFonts();
  const states = opacityStates();
  const tree = objects.reserve();
  const resources = objects.reserve();
  const root = objects.reserve();
  const whole = objects.reserve();
  const pages: Page[] = [];
  return {
    /** @throws Error if the picture has something that cannot be written, or a character without a glyph. */
    addPage({ drawing, title, altText, link, printed }: PdfPicture, faces: readonly PdfFace[]): void {
      const size = (name: string) => Number(drawing.getAttribute(name));
      const sheet = sheetFor(paper, { width: size('width'), height: size('height') });
      const { content, boxes } = svgContent(drawing, sheet.frame, {
        setRuns: (text, wanted) => fonts.runs(text, wanted, faces),
        opacityState: states.nameOf,
      });
      const stream = objects.addPacked(
        '',
        `${paperFill(drawing, sheet)}\n/Figure <</MCID 0>> BDC\n${content}\nEMC`,
      );
      const [id, part] = [objects.reserve(), objects.reserve()];
      objects.set(
        part,
        `<</Type /StructElem /S /Figure /P ${pdfRef(whole)} /Pg ${pdfRef(id)} /K 0 /Alt ${pdfText(altText)} /T ${pdfText(title)}>>`,
      );
      objects.set(
        id,
        `<</Type /Page /Parent ${pdfRef(tree)} /MediaBox [0 0 ${n(sheet.width)} ${n(sheet.height)}] /Resources ${pdfRef(resources)} /Contents ${pdfRef(stream)} /StructParents ${String(pages.length)} /Tabs /S ${linkNotes(objects, printedLink(boxes, printed), link)}>>`,
      );
      pages.push({ id, part, title });
    },
    finish(about: PdfAbout): Uint8Array<ArrayBuffer> {
      objects.set(
        tree,
        `<</Type /Pages /Kids [${pages.map(({ id }) => pdfRef(id)).join(' ')}] /Count ${String(pages.length)}>>`,
      );
      objects.set(resources, `<</Font ${fonts.write(objects)} /ExtGState ${states.write()}>>`);
      structure(objects, root, whole, pages);
      const metadata = objects.addStream(
        '/Type /Metadata /Subtype /XML',
        new TextEncoder().encode(xmpOf(about)),
      );
      const catalog = objects.add(
        `<</Type /Catalog /Pages ${pdfRef(tree)} /Lang (en-US) /Metadata ${pdfRef(metadata)} /MarkInfo <</Marked true>> /StructTreeRoot ${pdfRef(root)} /ViewerPreferences <</DisplayDocTitle true>>${outline(objects, pages)}>>`,
      );
      return objects.write(catalog, objects.add(informationOf(about)), fileIdOf(about));
    },
  };
}

export type PdfDocument = ReturnType<typeof pdfDocument>;
