import { unzipSync } from 'fflate';
import { exportFigure } from '../../../src/export/exportFigure.ts';
import { defaultSettings, type ExportFormat } from '../../../src/export/settings.ts';
import { altText } from '../../../src/figure/altText.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { figureTable } from '../../../src/figure/kinds/kinds.ts';
import { longDescription } from '../../../src/figure/longDescription.ts';
import { base64Of } from '../../bench/page/base64.ts';

/** Address at which the site is said to be: the port of the drawing page differs from run to run. */
const ORIGIN = 'https://standards-race.example';
const DRAWING_XML = 'http://schemas.openxmlformats.org/drawingml/2006/main';

export interface FigureFiles {
  /** Contents by the ending of their file. */
  readonly texts: Readonly<Record<string, string>>;
  /** The PDF in base64, whose text is read outside; `null` where none was asked for. */
  readonly pdf: string | null;
}

/** Extent to which files are made of a figure: all files, all but the presentation, or what needs no paper. */
export type Extent = 'all' | 'paper' | 'plain';

const blobOf = async (figure: Figure, format: ExportFormat): Promise<Blob> =>
  (await exportFigure({ figure, settings: defaultSettings, origin: ORIGIN }, format)).blob;

/** Text of a slide and its notes, a line a paragraph, then the descriptions of its pictures. */
function partText(xml: string): string {
  const part = new DOMParser().parseFromString(xml, 'application/xml');
  const paragraphs = Array.from(part.getElementsByTagNameNS(DRAWING_XML, 'p'), (paragraph) =>
    Array.from(paragraph.getElementsByTagNameNS(DRAWING_XML, 't'), (run) => run.textContent).join(''),
  );
  const described = Array.from(part.querySelectorAll('[descr]'), (one) => one.getAttribute('descr') ?? '');
  return [...paragraphs, ...described].filter((line) => line !== '').join('\n');
}

async function pptxText(blob: Blob): Promise<string> {
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()), {
    filter: ({ name }) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name),
  });
  return Object.entries(parts)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, bytes]) => `${name}\n${partText(new TextDecoder().decode(bytes))}`)
    .join('\n\n');
}

/** The figure's table as text: a line a row, cells with tabs between, remarks in brackets. */
function tableText(figure: Figure): string {
  const { rowHeading, columns, rows } = figureTable(figure);
  const lines = rows.map(({ id, label, cells }) => [
    id,
    label,
    ...cells.map(({ text, remark }) => (remark === undefined ? text : `${text} (${remark})`)),
  ]);
  return [['id', rowHeading, ...columns], ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** Text that a reader gets of a figure, by the export that readers use. */
export async function figureFiles(figure: Figure, extent: Extent): Promise<FigureFiles> {
  const textOf = async (format: ExportFormat) => (await blobOf(figure, format)).text();
  return {
    texts: {
      svg: await textOf('svg'),
      csv: await textOf('csv'),
      json: await textOf('json'),
      'alt.txt': altText(figure),
      'long.txt': longDescription(figure, ORIGIN),
      'table.txt': tableText(figure),
      ...(extent === 'all' ? { 'pptx.txt': await pptxText(await blobOf(figure, 'pptx')) } : {}),
    },
    pdf: extent === 'plain' ? null : await base64Of(await blobOf(figure, 'pdf')),
  };
}
