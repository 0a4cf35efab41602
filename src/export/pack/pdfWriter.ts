import { datasetDay } from '../../domain/viewDay.ts';
import { DATASET_LICENCE } from '../../figure/sourceLine.ts';
import { pdfDocument } from '../files/pdf/pdfDocument.ts';
import { addFigurePage } from '../files/pdfFile.ts';
import type { PictureSettings } from '../settings.ts';
import type { PackWriter } from './runPack.ts';

/** One PDF: a page a figure, with its title as a bookmark. */
export function pdfWriter(settings: PictureSettings, origin: string): PackWriter {
  const document = pdfDocument(settings.paper);
  const titles: string[] = [];
  let version = '';
  return {
    async add(figure) {
      await addFigurePage(document, figure, settings, origin);
      titles.push(figure.title);
      version = figure.datasetVersion;
    },
    async finish() {
      const bytes = await document.finish({
        title: `Standards Race: ${String(titles.length)} figures`,
        subject: titles.join('. '),
        keywords: [`dataset ${version}`, origin],
        author: 'Standards Race',
        link: origin,
        licence: `Compilation ${DATASET_LICENCE}; each source keeps its own`,
        day: datasetDay(version),
      });
      return new Blob([bytes], { type: 'application/pdf' });
    },
  };
}
