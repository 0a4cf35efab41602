import type { Figure } from '../../figure/figure.ts';
import type { FontCoverage } from '../../theme/fontCoverage.ts';
import type { PictureSettings } from '../settings.ts';
import type { ReadPicture } from './readPicture.ts';

/** A drawn picture together with its input. */
export interface DrawnJob {
  readonly picture: ReadPicture;
  /** The figure in the selected language. */
  readonly figure: Figure;
  readonly settings: PictureSettings;
  /** Origin of the site, as in the printed link. */
  readonly origin: string;
  /** Characters of the embedded fonts. */
  readonly coverage: FontCoverage;
}

/** Returns the problems as plain sentences; empty if picture and figure agree. */
export type Check = (drawn: DrawnJob) => readonly string[];

/** A picture that lacks content of its figure. No file is made from it. */
export class ParityError extends Error {
  override readonly name = 'ParityError';
  /** All problems, one sentence each. */
  readonly problems: readonly string[];

  /** @param problems at least one sentence. @param advice what the user can do, such as "try another size". */
  constructor(problems: readonly string[], advice: string) {
    const [first = 'The picture is not what its figure says.', ...others] = problems;
    const more = others.length === 0 ? '' : ` (${String(others.length)} more like it.)`;
    super(`${first}${more} Nothing was saved; ${advice}.`);
    this.problems = problems;
  }
}
