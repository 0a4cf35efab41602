import { filterLine } from '../../figure/sourceLine.ts';
import { isTextPage } from '../../figure/brief.ts';
import { textSheet } from '../brief/textSheet.ts';
import { loadFaces } from '../fonts/fontFaces.ts';
import { loadCoverage } from '../fonts/fontFile.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { checkPicture } from '../checks/checkPicture.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { readableJob } from '../picture/readableJob.ts';
import { pictureLink, printedLink } from '../picture/pictureText.ts';
import type { ExportJob } from '../settings.ts';
import type { FigureDocument } from './figureDocument.ts';
import { pdfDocument } from './pdf/pdfDocument.ts';

/** Returns a PDF with a page for each figure or page of text and, if there are several, its title as a bookmark. */
export function pdfPages({ settings, origin }: Omit<ExportJob, 'figure'>): FigureDocument {
  const document = pdfDocument();
  return {
    async add(figure) {
      // Fonts first, then the drawing, which measures text with them.
      const [coverage] = await Promise.all([loadCoverage(), loadFaces(JSON.stringify(figure))]);
      if (isTextPage(figure)) {
        await document.addPage(textSheet(figure, settings.look, origin), coverage);
        return;
      }
      const job = readableJob({ figure, settings, origin });
      const drawing = drawPicture(job);
      checkPicture(drawing, job, coverage);
      const { Title, Description } = pictureMetadata(job);
      const [link, printed] = [pictureLink(figure, origin), printedLink(figure, origin)];
      const { dpi } = job.settings.size;
      await document.addPage({ drawing, title: Title, altText: Description, link, printed, dpi }, coverage);
    },
    finish: async (about) => new Blob([await document.finish(about)], { type: 'application/pdf' }),
  };
}

/**
 * Returns the figure on one page of the size of its picture on paper: lines remain vectors, text can be selected and
 * searched, the link can be clicked, and the description is available to screen readers.
 *
 * @throws Error if a font is missing or the picture cannot be written.
 */
export async function pdfFile(job: ExportJob): Promise<Blob> {
  const { figure } = job;
  const pages = pdfPages(job);
  await pages.add(figure);
  const metadata = pictureMetadata(job);
  return pages.finish({
    title: metadata.Title,
    subject: metadata.Description,
    keywords: [
      figure.measure,
      `as of ${figure.asOf}`,
      `dataset ${figure.datasetVersion}`,
      filterLine(figure) ?? 'no filter',
    ],
    link: metadata.URL,
    licence: metadata.License,
    day: metadata['Creation Time'].slice(0, 10),
  });
}
