import type { FontCoverage } from '../../theme/fontCoverage.ts';
import type { ExportJob } from '../settings.ts';
import { checks, documentChecks, type NamedCheck } from './checks.ts';
import { type DrawnJob, ParityError } from './drawn.ts';
import { inLanguage } from '../titles.ts';
import { readDrawnPicture } from './readPicture.ts';

/** Returns a picture together with its figure, for the checks. */
export function drawnOf(root: Element, job: ExportJob, coverage: FontCoverage): DrawnJob {
  const figure = inLanguage(job.figure, job.settings.titles);
  return { ...job, picture: readDrawnPicture(root), figure, coverage };
}

function runAll(all: readonly NamedCheck[], drawn: DrawnJob): void {
  for (const { check, advice } of all) {
    const problems = check(drawn);
    if (problems.length > 0) throw new ParityError(problems, advice);
  }
}

/**
 * Checks that a drawn picture has the content of its figure: every series, mark, label, legend entry, title, source
 * and note is present, at its place and in its color, inside the frame, in plain values.
 *
 * @param root picture as made by `drawPicture`.
 * @throws ParityError that names what is missing; no file may be made from such a picture.
 */
export function checkPicture(root: Element, job: ExportJob, coverage: FontCoverage): void {
  runAll(Object.values(checks), drawnOf(root, job, coverage));
}

/**
 * Checks a picture for an SVG file like `checkPicture`, and that it has its fonts, title, description and metadata.
 *
 * @param root picture with the whole content of its file.
 * @throws ParityError that names what is missing.
 */
export function checkSvgDocument(root: Element, job: ExportJob, coverage: FontCoverage): void {
  const drawn = drawnOf(root, job, coverage);
  runAll([...Object.values(checks), ...Object.values(documentChecks)], drawn);
}
