import type { ExportJob } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { readableSize } from './pictureLayout.ts';
import { shortJob } from './shortForm.ts';

/**
 * Returns a job with the rows that its settings ask for, in the size in which they are readable. Fonts must be loaded,
 * since text is measured.
 */
export function readableJob(given: ExportJob): ExportJob {
  const job = given.settings.rows === 'short' ? shortJob(given) : given;
  const { figure, settings, origin } = job;
  const size = readableSize(inLanguage(figure, settings.titles), settings.size, origin);
  return { ...job, settings: { ...settings, size } };
}
