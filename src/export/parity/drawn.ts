import type { Figure } from '../../figure/figure.ts';
import type { FontCoverage } from '../../theme/fontCoverage.ts';
import type { PictureSettings } from '../settings.ts';
import type { ReadPicture } from './readPicture.ts';

/** A drawn picture beside what it was drawn from. */
export interface DrawnJob {
  readonly picture: ReadPicture;
  /** The figure in the words of the chosen language. */
  readonly figure: Figure;
  readonly settings: PictureSettings;
  /** Where the site stands, as in the printed link. */
  readonly origin: string;
  /** What the fonts can set that the file brings along. */
  readonly coverage: FontCoverage;
}

/** What is amiss, as plain sentences; none where picture and figure agree. */
export type Check = (drawn: DrawnJob) => readonly string[];

/** A picture that does not say what its figure says. No file is made of it. */
export class ParityError extends Error {
  override readonly name = 'ParityError';
  /** Everything that is amiss, a sentence each. */
  readonly problems: readonly string[];

  /**
   * @param problems At least one sentence.
   * @param advice What the reader can do, as "try another size".
   */
  constructor(problems: readonly string[], advice: string) {
    const [first = 'The picture is not what its figure says.', ...others] = problems;
    const more = others.length === 0 ? '' : ` (${String(others.length)} more like it.)`;
    super(`${first}${more} Nothing was saved; ${advice}.`);
    this.problems = problems;
  }
}
