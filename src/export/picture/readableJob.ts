import type { ExportJob } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { readableSize } from './pictureLayout.ts';

/** Returns a job in the size in which its figure is readable. Fonts must be loaded, since text is measured. */
export function readableJob(job: ExportJob): ExportJob {
  const { figure, settings, origin } = job;
  const size = readableSize(inLanguage(figure, settings.titles), settings.size, origin);
  return { ...job, settings: { ...settings, size } };
}
