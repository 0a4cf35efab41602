import type { FontCoverage } from '../../theme/fontCoverage.ts';
import type { ExportJob } from '../settings.ts';
import { checks, documentChecks, type NamedCheck } from './checks.ts';
import { type DrawnJob, ParityError } from './drawn.ts';
import { inLanguage } from '../titles.ts';
import { readDrawnPicture } from './readPicture.ts';

/** A picture beside the figure that it must show, for the checks. */
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
 * Proves that a drawn picture says what its figure says: every series, mark, label, legend entry, title, source
 * and note is there, at its place and in its color, inside the frame, in plain values.
 *
 * @param root The picture as `drawPicture` made it.
 * @throws ParityError that names what is missing; no file may be made of such a picture.
 */
export function checkPicture(root: Element, job: ExportJob, coverage: FontCoverage): void {
  runAll(Object.values(checks), drawnOf(root, job, coverage));
}

/**
 * Proves of a picture that is to be written as an SVG file what `checkPicture` does, and that its fonts, title,
 * description and metadata are in it.
 *
 * @param root The picture with all that its file will hold.
 * @throws ParityError that names what is missing.
 */
export function checkSvgDocument(root: Element, job: ExportJob, coverage: FontCoverage): void {
  const drawn = drawnOf(root, job, coverage);
  runAll([...Object.values(checks), ...Object.values(documentChecks)], drawn);
}
