import type { CheckedTexts } from '../../src/export/checks/checkPicture.ts';
import type { ExportJob, PictureSettings } from '../../src/export/settings.ts';
import { inLanguage } from '../../src/export/titles.ts';
import type { FontCoverage } from '../../src/theme/fontCoverage.ts';
import { readPicture, type ReadPicture } from './readPicture.ts';

/** A drawn picture together with its input. */
export interface DrawnJob extends CheckedTexts {
  readonly picture: ReadPicture;
  readonly settings: PictureSettings;
}

/** The problems as plain sentences; none where picture and figure agree. */
export type Check = (drawn: DrawnJob) => readonly string[];

/** A picture together with its figure, for the checks. */
export function drawnOf(root: Element, job: ExportJob, coverage: FontCoverage): DrawnJob {
  const [picture, figure] = [readPicture(root), inLanguage(job.figure, job.settings.titles)];
  return { ...job, picture, texts: picture.texts, figure, coverage };
}
