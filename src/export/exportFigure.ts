import type { Figure } from '../figure/figure.ts';
import { chartThemes } from '../theme/palette.ts';
import { csvFile } from './csvFile.ts';
import { fileName } from './fileName.ts';
import { pictureMetadata } from './metadata.ts';
import { embedInPng } from './pngChunks.ts';
import { presetOf, type PresetId } from './presets.ts';
import { rasterize } from './rasterize.ts';
import { svgFile } from './svgFile.ts';

export type ExportFormat = 'png' | 'svg' | 'csv';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Pictures are light whatever the page shows: they are for paper. */
const theme = chartThemes.light;

async function pngBlob(figure: Figure, presetId: PresetId, origin: string): Promise<Blob> {
  const preset = presetOf(presetId);
  const svg = await svgFile(figure, preset, theme, origin);
  const pixels = await rasterize(svg, preset.width, preset.height);
  const bytes = embedInPng(pixels, { ...pictureMetadata(figure, origin) }, preset.dpi);
  return new Blob([bytes], { type: 'image/png' });
}

/**
 * Makes the file of a figure.
 *
 * @param origin Where the site stands, for the link inside the file.
 * @throws Error with a plain sentence if it cannot be made.
 */
export async function exportFigure(
  figure: Figure,
  format: ExportFormat,
  preset: PresetId,
  origin: string,
): Promise<ExportedFile> {
  switch (format) {
    case 'png':
      return { name: fileName(figure, preset, 'png'), blob: await pngBlob(figure, preset, origin) };
    case 'svg': {
      const svg = await svgFile(figure, presetOf(preset), theme, origin);
      return { name: fileName(figure, preset, 'svg'), blob: new Blob([svg], { type: 'image/svg+xml' }) };
    }
    case 'csv': {
      const csv = csvFile(figure, origin);
      return {
        name: fileName(figure, 'data', 'csv'),
        blob: new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      };
    }
  }
}
