import type { ExportJob } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { readableSize } from './pictureLayout.ts';

/** A job in the size in which its figure can be read. The faces must be there, since text is measured. */
export function readableJob(job: ExportJob): ExportJob {
  const { figure, settings, origin } = job;
  const size = readableSize(inLanguage(figure, settings.titles), settings.size, origin);
  return { ...job, settings: { ...settings, size } };
}
