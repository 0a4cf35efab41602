import { datasetDay } from '../domain/periods.ts';
import { csvFile, figureContent } from './files/csvFile.ts';
import { fileName } from './files/fileName.ts';
import { figureJson } from './files/jsonFile.ts';
import { pngFile } from './files/pngFile.ts';
import { svgFile } from './files/svgFile.ts';
import { sizeName } from './presets.ts';
import type { ExportFormat, ExportJob, PictureSettings } from './settings.ts';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

interface Maker {
  /** Returns the file name's addition to the figure: the size of a picture, or its kind. */
  readonly part: (settings: PictureSettings) => string;
  readonly make: (job: ExportJob) => Blob | Promise<Blob>;
}

/** Returns the end of a name that says that rows are left out. */
const rowsPart = ({ rows }: PictureSettings) => (rows === 'short' ? '-short' : '');

const sizeId = (settings: PictureSettings) => `${settings.size.id}${rowsPart(settings)}`;
const asData = () => 'data';

/** Writers that only some users need, and their fonts, load on request. */
const makers: Readonly<Record<ExportFormat, Maker>> = {
  png: {
    part: (settings) => `${sizeName(settings.size, settings.scale)}${rowsPart(settings)}`,
    make: async (job) => new Blob([await pngFile(job)], { type: 'image/png' }),
  },
  svg: { part: sizeId, make: async (job) => new Blob([await svgFile(job)], { type: 'image/svg+xml' }) },
  pdf: { part: sizeId, make: async (job) => (await import('./files/pdfFile.ts')).pdfFile(job) },
  pptx: {
    part: (settings) => `slide${rowsPart(settings)}`,
    make: async (job) => (await import('./files/pptxFile.ts')).pptxFile(job),
  },
  csv: {
    part: asData,
    make: ({ figure, origin }) => new Blob([csvFile(figure, origin)], { type: 'text/csv;charset=utf-8' }),
  },
  xlsx: {
    part: asData,
    make: async ({ figure, origin }) => {
      const { xlsxFile } = await import('./files/xlsxFile.ts');
      return xlsxFile(figureContent(figure, origin), figure.sources, datasetDay(figure.datasetVersion));
    },
  },
  json: {
    part: asData,
    make: ({ figure, settings, origin }) =>
      new Blob([figureJson(figure, settings.altText, origin)], { type: 'application/json' }),
  },
};

/**
 * Returns the file of a figure.
 *
 * @throws Error with a plain sentence if it cannot be made.
 */
export async function exportFigure(job: ExportJob, format: ExportFormat): Promise<ExportedFile> {
  const { part, make } = makers[format];
  return { name: fileName(job.figure, part(job.settings), format), blob: await make(job) };
}
