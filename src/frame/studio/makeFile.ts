import type { ExportedFile, ExportFormat } from '../../export/exportFigure.ts';
import type { PictureSettings } from '../../export/settings.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Made } from './previewer.ts';
import { viewOfFile } from './previewView.ts';

/** The exporter, its fonts and the charts are loaded when a dialog opens, never before. */
export async function exportedFile(
  figure: Figure,
  format: ExportFormat,
  settings: PictureSettings,
): Promise<ExportedFile> {
  const { exportFigure } = await import('../../export/exportFigure.ts');
  return exportFigure(figure, format, settings, window.location.origin);
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
  return { file, view: await viewOfFile(file) };
}
