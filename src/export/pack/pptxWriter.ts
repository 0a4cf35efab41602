import { datasetDay } from '../../domain/viewDay.ts';
import { DATASET_LICENCE } from '../../figure/sourceLine.ts';
import { pptxDocument } from '../files/pptx/pptxDocument.ts';
import { addFigureSlide } from '../files/pptxFile.ts';
import type { PictureSettings } from '../settings.ts';
import type { PackWriter } from './runPack.ts';

/** One presentation: a slide a figure. */
export function pptxWriter(settings: PictureSettings, origin: string): PackWriter {
  const document = pptxDocument();
  const titles: string[] = [];
  let version = '';
  return {
    async add(figure) {
      await addFigureSlide(document, figure, settings, origin);
      titles.push(figure.title);
      version = figure.datasetVersion;
    },
    finish: () =>
      document.finish({
        title: `Standards Race: ${String(titles.length)} figures`,
        subject: titles.join('. '),
        keywords: `dataset ${version}`,
        description: `Compilation ${DATASET_LICENCE}; each source keeps its own. ${origin}`,
        day: datasetDay(version),
      }),
  };
}
