import { drawPicture } from '../picture/drawPicture.ts';
import { readableJob } from '../picture/readableJob.ts';
import { fontFaceRules, loadFaces } from '../fonts/fontFaces.ts';
import { loadCoverage } from '../fonts/fontFile.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { metadataElement } from '../metadata/pictureRdf.ts';
import { checkPicture } from '../checks/checkPicture.ts';
import type { ExportJob } from '../settings.ts';
import { svgElement } from '../picture/svgElement.ts';
import { keepWidths } from '../svg/keepWidths.ts';

const attributeNumber = (element: Element, attribute: string): number =>
  Number(element.getAttribute(attribute) ?? '0') || 0;

/** Returns the vertical position of an element's drawing; `null` if a transform rotates or moves it. */
function firstLineTop(element: Element): number | null {
  if (element.hasAttribute('transform')) return null;
  const parent = element.parentElement;
  if (parent === null) return 0;
  const above = firstLineTop(parent);
  if (above === null || element.tagName !== 'svg') return above;
  return above + attributeNumber(element, 'y');
}

/** Returns the offset of a text's first line below its own `y`. */
function firstLineDrop(text: Element): number {
  const dy = text.firstElementChild?.getAttribute('dy') ?? '0';
  const size = Number(text.closest('[font-size]')?.getAttribute('font-size') ?? '0');
  return dy.endsWith('em') ? Number.parseFloat(dy) * size : Number.parseFloat(dy);
}

/**
 * Moves each text vertically by less than half a pixel of the file, to a whole one. Browsers do so themselves, other
 * programs do not: without it the same file would look different there.
 *
 * @param scale pixels of the file per unit of the drawing.
 */
export function alignBaselines(picture: Element, scale: number): void {
  for (const text of picture.querySelectorAll('text[y]')) {
    const top = firstLineTop(text);
    if (top === null) continue;
    const above = top + firstLineDrop(text);
    const baseline = Math.round((above + attributeNumber(text, 'y')) * scale) / scale;
    text.setAttribute('y', String(Number((baseline - above).toFixed(4))));
  }
}

const pixelsAUnit = (picture: Element): number =>
  Number(picture.getAttribute('width')) / Number(picture.getAttribute('viewBox')?.split(' ')[2]);

/**
 * Returns the figure as a self-contained SVG file: own fonts, plain values, text as text, and metadata with title,
 * description, sources, license and link.
 *
 * @throws Error if a font is missing or the chart draws nothing; RefusedPicture if its check fails.
 */
export async function svgFile(given: ExportJob): Promise<string> {
  // Fonts first, then the drawing, which measures text with them.
  const [coverage] = await Promise.all([loadCoverage(), loadFaces(JSON.stringify(given.figure))]);
  const job = readableJob(given);
  const picture = drawPicture(job);
  const metadata = pictureMetadata(job);
  // Places letters by their outlines, whatever the machine's settings for screen fonts.
  picture.setAttribute('text-rendering', 'geometricPrecision');
  picture.prepend(
    svgElement('title', {}, [metadata.Title]),
    svgElement('desc', {}, [metadata.Description]),
    metadataElement(job),
    svgElement('style', {}, [await fontFaceRules(picture, coverage)]),
  );
  checkPicture(picture, job, coverage);
  // After the check, which knows only the fonts of the file.
  alignBaselines(picture, pixelsAUnit(picture));
  keepWidths(picture);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
