import type { Figure } from '../../figure/figure.ts';
import type { PictureSettings } from '../settings.ts';
import { checks, documentChecks, type NamedCheck } from './checks.ts';
import type { Drawn, MissingGlyphs } from './drawn.ts';
import { ParityError } from './parityError.ts';
import { readPicture } from './readPicture.ts';

function runAll(all: readonly NamedCheck[], drawn: Drawn): void {
  for (const { check, advice } of all) {
    const problems = check(drawn);
    if (problems.length > 0) throw new ParityError(problems, advice);
  }
}

/**
 * Proves that a drawn picture says what its figure says: every series, mark, label, legend entry, title, source
 * and note is there, at its place and in its colour, inside the frame, in plain values.
 *
 * @param root The picture as `drawPicture` made it.
 * @throws ParityError that names what is missing; no file may be made of such a picture.
 */
export function checkPicture(
  root: Element,
  figure: Figure,
  settings: PictureSettings,
  origin: string,
  missingGlyphs: MissingGlyphs,
): void {
  runAll(Object.values(checks), { picture: readPicture(root), figure, settings, origin, missingGlyphs });
}

/**
 * Proves of a picture that is to be written as an SVG file what `checkPicture` does, and that its fonts, title,
 * description and metadata are in it.
 *
 * @param root The picture with all that its file will hold.
 * @throws ParityError that names what is missing.
 */
export function checkSvgDocument(
  root: Element,
  figure: Figure,
  settings: PictureSettings,
  origin: string,
  missingGlyphs: MissingGlyphs,
): void {
  const drawn = { picture: readPicture(root), figure, settings, origin, missingGlyphs };
  runAll([...Object.values(checks), ...Object.values(documentChecks)], drawn);
}
