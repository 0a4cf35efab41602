import type { Brief } from '../../figure/brief.ts';
import { pdfDocument } from '../files/pdf/pdfDocument.ts';
import { loadFaces } from '../fonts/fontFaces.ts';
import { loadCoverage } from '../fonts/fontFile.ts';
import type { Paper } from '../presets.ts';
import { briefSheet } from './briefSheet.ts';
import { briefAbout } from './briefTexts.ts';

/**
 * Returns a brief as a PDF of one page: headings and paragraphs are tagged, and links can be clicked.
 *
 * @throws Error if a font is missing or the brief does not fit.
 */
export async function briefPdf(brief: Brief, paper: Paper, origin: string): Promise<Blob> {
  const [coverage] = await Promise.all([loadCoverage(), loadFaces(JSON.stringify(brief))]);
  const drawing = briefSheet({ brief, paper, origin });
  const about = briefAbout(brief, origin);
  const document = pdfDocument();
  const { title, subject, link } = about;
  await document.addPage({ drawing, title, altText: subject, link, printed: link, dpi: 72 }, coverage);
  return new Blob([await document.finish(about)], { type: 'application/pdf' });
}
