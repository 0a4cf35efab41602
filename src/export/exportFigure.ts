import { csvFile } from './files/csvFile.ts';
import { fileName } from './files/fileName.ts';
import { jsonFile } from './files/jsonFile.ts';
import { pngFile } from './files/pngFile.ts';
import { svgFile } from './files/svgFile.ts';
import { sizeName } from './presets.ts';
import type { ExportFormat, ExportJob } from './settings.ts';
import { sizeProblem } from './sizeProblem.ts';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Makes the file of a figure.
 *
 * @throws Error with a plain sentence if it cannot be made.
 */
export async function exportFigure(job: ExportJob, format: ExportFormat): Promise<ExportedFile> {
  const { figure, settings, origin } = job;
  const preset = settings.size.id;
  switch (format) {
    case 'png': {
      const problem = sizeProblem(settings.size, settings.scale);
      if (problem !== null) throw new Error(problem);
      const name = fileName(figure, sizeName(settings.size, settings.scale), 'png');
      const bytes = await pngFile(job);
      return { name, blob: new Blob([bytes], { type: 'image/png' }) };
    }
    case 'svg': {
      const svg = await svgFile(job);
      return { name: fileName(figure, preset, 'svg'), blob: new Blob([svg], { type: 'image/svg+xml' }) };
    }
    case 'pdf': {
      // Its writer and its fonts are for those who want paper.
      const { pdfFile } = await import('./files/pdfFile.ts');
      return { name: fileName(figure, preset, 'pdf'), blob: await pdfFile(job) };
    }
    case 'pptx': {
      const { pptxFile } = await import('./files/pptxFile.ts');
      return { name: fileName(figure, 'slide', 'pptx'), blob: await pptxFile(job) };
    }
    case 'csv': {
      const csv = csvFile(figure, origin);
      return {
        name: fileName(figure, 'data', 'csv'),
        blob: new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      };
    }
    case 'json': {
      const json = jsonFile(figure, settings.altText, origin);
      return { name: fileName(figure, 'data', 'json'), blob: new Blob([json], { type: 'application/json' }) };
    }
  }
}
