import type { Figure } from '../../figure/figure.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { fontFaceRules, loadFaces } from '../fonts/fontFaces.ts';
import { loadCoverage } from '../fonts/loadCoverage.ts';
import { metadataElement } from '../metadata/metadataElement.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { pictureRdf } from '../metadata/pictureRdf.ts';
import { checkSvgDocument } from '../parity/checkPicture.ts';
import type { PictureSettings } from '../settings.ts';
import { svgElement } from '../picture/svgElement.ts';

/**
 * The figure as an SVG file that stands alone: own fonts, plain values, text as text, and inside it title,
 * description, sources, licence and link.
 *
 * @throws Error if a font is missing or the chart draws nothing; ParityError if it lacks what the figure says.
 */
export async function svgFile(figure: Figure, settings: PictureSettings, origin: string): Promise<string> {
  // First the faces, then the drawing, which measures text with them.
  const [coverage] = await Promise.all([loadCoverage(), loadFaces(JSON.stringify(figure))]);
  const picture = drawPicture(figure, settings, origin);
  const metadata = pictureMetadata(figure, settings.altText, origin);
  picture.prepend(
    svgElement('title', {}, [metadata.Title]),
    svgElement('desc', {}, [metadata.Description]),
    metadataElement(pictureRdf(figure, settings, origin)),
    svgElement('style', {}, [await fontFaceRules(picture)]),
  );
  checkSvgDocument(picture, figure, settings, origin, coverage);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
