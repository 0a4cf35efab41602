import { describeFigure } from '../../figure/describeFigure.ts';
import type { Figure } from '../../figure/figure.ts';
import { datasetDay } from '../../figure/figureContext.ts';
import { DATASET_LICENCE, licences } from '../../figure/sourceLine.ts';

/** What a file says of itself, by the keywords that PNG registers and two of our own. */
export interface PictureMetadata {
  readonly Title: string;
  readonly Description: string;
  readonly Source: string;
  readonly URL: string;
  readonly License: string;
  readonly 'Dataset-Version': string;
  readonly 'Creation Time': string;
  readonly Software: string;
}

/**
 * The metadata of a figure's file; `altText` is the reader's own description, if any. The time is the dataset's day, not the clock's: the same view gives the
 * same bytes whenever it is exported.
 */
export function pictureMetadata(figure: Figure, altText: string | null, origin: string): PictureMetadata {
  return {
    Title: figure.title,
    Description: altText ?? describeFigure(figure),
    Source: figure.sources
      .map((source) => `${source.publisher}: ${source.title}${source.url === null ? '' : ` <${source.url}>`}`)
      .join('\n'),
    URL: `${origin}${figure.link}`,
    License: `Compilation ${DATASET_LICENCE}. Sources: ${licences(figure.sources, 20)}`,
    'Dataset-Version': figure.datasetVersion,
    'Creation Time': `${datasetDay(figure.datasetVersion)}T00:00:00Z`,
    Software: 'Standards Race',
  };
}
