import type { ExportedFile } from '../../export/exportFigure.ts';
import { formatTraits, type ExportFormat, type PictureSettings } from '../../export/settings.ts';
import { inLanguage } from '../../export/titles.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Made, PreviewView } from './previewer.ts';
import { smallTextWarning } from './smallText.ts';
import { pictureView, textView } from './previewView.ts';

/** The exporter, its fonts and the charts are loaded when a dialog opens, never before. */
export async function exportedFile(
  figure: Figure,
  format: ExportFormat,
  settings: PictureSettings,
): Promise<ExportedFile> {
  const { exportFigure } = await import('../../export/exportFigure.ts');
  return exportFigure({ figure, settings, origin: window.location.origin }, format);
}

/** What the preview shows of a file: itself, or the picture that a document carries. */
async function viewOf(
  { blob }: ExportedFile,
  format: ExportFormat,
  pictureIn: () => Promise<ExportedFile>,
): Promise<PreviewView> {
  if (formatTraits[format].isData) return textView(blob);
  return pictureView(blob.type.startsWith('image/') ? blob : (await pictureIn()).blob);
}

async function textWarning(figure: Figure, settings: PictureSettings): Promise<string | null> {
  const { layoutPicture, leastTextSize } = await import('../../export/picture/pictureLayout.ts');
  const shown = inLanguage(figure, settings.titles);
  return smallTextWarning(
    leastTextSize(layoutPicture(shown, settings.size, window.location.origin)),
    settings.size.dpi,
  );
}

/**
 * A file and what the preview shows of it.
 *
 * @throws Error with a plain sentence if it cannot be made.
 */
export async function makeFile(
  figure: Figure,
  format: ExportFormat,
  settings: PictureSettings,
): Promise<Made> {
  const file = await exportedFile(figure, format, settings);
  const view = await viewOf(file, format, () => exportedFile(figure, 'svg', settings));
  return { file, view, warning: formatTraits[format].isData ? null : await textWarning(figure, settings) };
}
