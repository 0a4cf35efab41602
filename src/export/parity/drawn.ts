import type { Figure } from '../../figure/figure.ts';
import type { PictureSettings } from '../settings.ts';
import type { ReadPicture } from './readPicture.ts';

/** The characters of a text that no embedded font of a `font-family` list can draw, each once. */
export type MissingGlyphs = (text: string, family: string) => readonly string[];

/** A drawn picture beside what it was drawn from. */
export interface Drawn {
  readonly picture: ReadPicture;
  readonly figure: Figure;
  readonly settings: PictureSettings;
  /** Where the site stands, as in the printed link. */
  readonly origin: string;
  readonly missingGlyphs: MissingGlyphs;
}

/** What is amiss, as plain sentences; none where picture and figure agree. */
export type Check = (drawn: Drawn) => readonly string[];
