import { drawPicture } from '../picture/drawPicture.ts';
import { fontFaceRules, loadFaces } from '../fonts/fontFaces.ts';
import { loadCoverage } from '../fonts/loadCoverage.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { metadataElement } from '../metadata/pictureRdf.ts';
import { alignBaselines } from './alignBaselines.ts';
import { checkSvgDocument } from '../parity/checkPicture.ts';
import type { ExportJob } from '../settings.ts';
import { svgElement } from '../picture/svgElement.ts';

const pixelsAUnit = (picture: Element): number =>
  Number(picture.getAttribute('width')) / Number(picture.getAttribute('viewBox')?.split(' ')[2]);

/**
 * The figure as an SVG file that stands alone: own fonts, plain values, text as text, and inside it title,
 * description, sources, license and link.
 *
 * @throws Error if a font is missing or the chart draws nothing; ParityError if it lacks what the figure says.
 */
export async function svgFile(job: ExportJob): Promise<string> {
  // First the faces, then the drawing, which measures text with them.
  const [coverage] = await Promise.all([loadCoverage(), loadFaces(JSON.stringify(job.figure))]);
  const picture = drawPicture(job);
  const metadata = pictureMetadata(job);
  // Letters are where their outlines say, whatever a machine's settings for its screen fonts.
  picture.setAttribute('text-rendering', 'geometricPrecision');
  picture.prepend(
    svgElement('title', {}, [metadata.Title]),
    svgElement('desc', {}, [metadata.Description]),
    metadataElement(job),
    svgElement('style', {}, [await fontFaceRules(picture, coverage)]),
  );
  checkSvgDocument(picture, job, coverage);
  // After the check, which asks for rows at one distance.
  alignBaselines(picture, pixelsAUnit(picture));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
