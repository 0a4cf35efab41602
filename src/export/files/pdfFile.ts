import type { Figure } from '../../figure/figure.ts';
import { filterLine } from '../../figure/sourceLine.ts';
import { loadFaces } from '../fonts/fontFaces.ts';
import { loadCoverage } from '../fonts/loadCoverage.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { checkPicture } from '../parity/checkPicture.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import type { PictureSettings } from '../settings.ts';
import { pdfDocument, type PdfAbout, type PdfDocument } from './pdf/pdfDocument.ts';

/**
 * Draws a figure on a page of its own.
 *
 * @throws Error if a font is missing or the picture cannot be written; ParityError if it lacks what the figure says.
 */
export async function addFigurePage(
  document: PdfDocument,
  figure: Figure,
  settings: PictureSettings,
  origin: string,
): Promise<void> {
  // First the faces, then the drawing, which measures text with them.
  const [coverage] = await Promise.all([loadCoverage(), loadFaces(JSON.stringify(figure))]);
  const drawing = drawPicture(figure, settings, origin);
  checkPicture(drawing, figure, settings, origin, coverage);
  const { Title, Description, URL } = pictureMetadata(figure, settings.altText, origin);
  const printed = URL.replace(/^https?:\/\//, '');
  await document.addPage({ drawing, title: Title, altText: Description, link: URL, printed }, coverage);
}

function aboutFigure(figure: Figure, altText: string | null, origin: string): PdfAbout {
  const metadata = pictureMetadata(figure, altText, origin);
  return {
    title: metadata.Title,
    subject: metadata.Description,
    keywords: [
      figure.measure,
      `as of ${figure.asOf}`,
      `dataset ${figure.datasetVersion}`,
      filterLine(figure) ?? 'no filter',
      metadata.URL,
    ],
    author: metadata.Software,
    link: metadata.URL,
    licence: metadata.License,
    day: metadata['Creation Time'].slice(0, 10),
  };
}

/**
 * The figure on one sheet of paper: lines stay lines, text can be selected and searched, the link can be
 * clicked, and the description is there for screen readers.
 *
 * @throws Error if a font is missing or the picture cannot be written.
 */
export async function pdfFile(
  figure: Figure,
  settings: PictureSettings,
  origin: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = pdfDocument(settings.paper);
  await addFigurePage(document, figure, settings, origin);
  return document.finish(aboutFigure(figure, settings.altText, origin));
}
