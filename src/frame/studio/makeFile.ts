import type { ExportedFile } from '../../export/exportFigure.ts';
import { formatTraits, type ExportFormat, type PictureSettings } from '../../export/settings.ts';
import { LEAST_OF_WIDTH, type Preset, POINTS_AN_INCH } from '../../export/presets.ts';
import { wholeText } from '../../domain/words.ts';
import { inLanguage } from '../../export/titles.ts';
import type { Figure } from '../../figure/figure.ts';
import { hasManyRows } from '../../figure/manyRows.ts';
import type { Made, PreviewView } from './previewer.ts';
import { siteAddress } from '../../url/siteBase.ts';

/** Loads the exporter, its fonts and the charts when a dialog opens, never before. */
export async function exportedFile(
  figure: Figure,
  format: ExportFormat,
  settings: PictureSettings,
): Promise<ExportedFile> {
  const { exportFigure } = await import('../../export/exportFigure.ts');
  return exportFigure({ figure, settings, origin: siteAddress() }, format);
}

/** Returns the preview of a file: the file itself, the rows of a workbook, or the picture in a document. */
async function madeView(
  { blob }: ExportedFile,
  format: ExportFormat,
  fileIn: (format: ExportFormat) => Promise<ExportedFile>,
): Promise<PreviewView> {
  if (formatTraits[format].isData) return textView(format === 'xlsx' ? (await fileIn('csv')).blob : blob);
  return pictureView(blob.type.startsWith('image/') ? blob : (await fileIn('svg')).blob);
}

async function textWarning(figure: Figure, settings: PictureSettings): Promise<string | null> {
  const [{ layoutPicture, leastTextSize, LEAST_OF_SLIDE, plotTextShare }, { readableJob }] =
    await Promise.all([
      import('../../export/picture/pictureLayout.ts'),
      import('../../export/picture/readableJob.ts'),
    ]);
  const origin = siteAddress();
  const job = readableJob({ figure, settings, origin });
  const { size, titles } = job.settings;
  const layout = layoutPicture(inLanguage(job.figure, titles), size, origin);
  const remedy = settings.rows === 'all' && hasManyRows(figure) ? FEWER : FILTER;
  const isFar = size.id === 'slide' && plotTextShare(layout) < LEAST_OF_SLIDE;
  const far = isFar ? `Its text is too small to read from 3 meters (10 feet). ${remedy}` : null;
  return smallTextWarning(leastTextSize(layout), size, remedy) ?? far;
}

const FEWER = 'Choose fewer rows, or filter the page.';
const FILTER = 'Filter the page to fewer rows.';

/**
 * Makes a file and its preview.
 *
 * @throws Error with a plain sentence if it cannot be made.
 */
export async function makeFile(
  figure: Figure,
  format: ExportFormat,
  settings: PictureSettings,
): Promise<Made> {
  const file = await exportedFile(figure, format, settings);
  const view = await madeView(file, format, (other) => exportedFile(figure, other, settings));
  return { file, view, warning: formatTraits[format].isData ? null : await textWarning(figure, settings) };
}

/** Smallest text (points) that is easy to read in print. */
const LEAST_POINTS = 4.5;

/**
 * Returns a warning about small text with a remedy; `null` if it is large enough.
 *
 * @param px Height of the smallest text in pixels of the file at 1x.
 * @param remedy What helps in every size, as a sentence.
 */
export function smallTextWarning(
  px: number,
  { id, width, dpi, mayGrow }: Preset,
  remedy: string,
): string | null {
  const points = (px / dpi) * POINTS_AN_INCH;
  const isSmall = px < LEAST_OF_WIDTH * width;
  if (!isSmall && points >= LEAST_POINTS) return null;
  const size = isSmall
    ? `${px.toFixed(0)} pixels high in a picture ${wholeText(width)} pixels wide`
    : `${points.toFixed(1)} points high on paper`;
  const grows = mayGrow || id === 'slide' ? '' : ' Report grows with its rows.';
  return `The smallest text is ${size}. ${remedy}${grows}`;
}

/** Number of lines of data in the preview, and bytes that are certain to contain them. */
const LINES = 40;
const HEAD = 24_000;

/** Returns the first lines of a text file, without its byte order mark. */
async function textView(blob: Blob): Promise<PreviewView> {
  const head = await blob.slice(0, HEAD).text();
  const lines = head.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isCut = blob.size > HEAD || lines.length > LINES;
  return { kind: 'text', lines: lines.slice(0, LINES), cut: isCut };
}

/**
 * Returns a picture that can be shown at once: it is decoded before it replaces the previous one.
 *
 * @throws Error if the browser cannot decode it.
 */
async function pictureView(blob: Blob): Promise<PreviewView> {
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    URL.revokeObjectURL(url);
    throw new Error('This browser cannot show the picture that was made.');
  }
  return { kind: 'picture', url, width: image.naturalWidth, height: image.naturalHeight };
}

export const releaseView = (view: PreviewView): void => {
  if (view.kind === 'picture') URL.revokeObjectURL(view.url);
};
