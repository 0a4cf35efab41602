import { SITE } from '../../contract/siteName.ts';
import { altText } from '../../figure/altText.ts';
import { datasetDay } from '../../domain/periods.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { DATASET_LICENCE, filterLine } from '../../figure/sourceLine.ts';
import type { ExportJob } from '../settings.ts';
import { storable } from '../../domain/xml.ts';

/** Metadata of a file, by the keywords that PNG registers and some of our own. */
export interface PictureMetadata {
  readonly Title: string;
  readonly Description: string;
  readonly Source: string;
  readonly URL: string;
  readonly License: string;
  readonly 'Dataset-Version': string;
  readonly 'Creation Time': string;
  readonly Software: string;
  readonly Filters: string;
}

/** Text alternatives of a picture, short and long. */
export interface PictureWords {
  readonly altText: string;
  readonly longText: string;
}

/** Returns the user's own text, or the generated one if there is none. */
export function pictureWords({ figure, settings, origin }: ExportJob): PictureWords {
  const written = (text: string | null, made: string) => {
    const kept = storable(text ?? '').trim();
    return kept === '' ? made : kept;
  };
  return {
    altText: written(settings.altText, altText(figure)),
    longText: written(settings.longText, longDescription(figure, origin)),
  };
}

/**
 * Returns the metadata of a figure's file. The time is the dataset's date, not the clock: the same view gives the
 * same bytes whenever it is exported.
 */
export function pictureMetadata(job: ExportJob): PictureMetadata {
  const { figure, origin } = job;
  const each = [...new Set(figure.sources.map(({ licence }) => licence))];
  return {
    Title: figure.title,
    Description: pictureWords(job).altText,
    Source: figure.sources
      .map((source) => `${source.publisher}: ${source.title}${source.url === null ? '' : ` <${source.url}>`}`)
      .join('\n'),
    URL: `${origin}${figure.link}`,
    License: `Compilation ${DATASET_LICENCE}. Sources: ${each.join('; ')}`,
    'Dataset-Version': figure.datasetVersion,
    'Creation Time': `${datasetDay(figure.datasetVersion)}T00:00:00Z`,
    Software: SITE,
    Filters: filterLine(figure) ?? 'none',
  };
}
