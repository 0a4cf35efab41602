import type { Figure } from '../../figure/figure.ts';
import type { PictureSettings } from '../settings.ts';

/** One archive with all files of each figure, or one document with a slide or a page a figure. */
export const packKinds = ['zip', 'pptx', 'pdf'] as const;
export type PackKind = (typeof packKinds)[number];

/** A figure of a pack, in the view in which it was chosen. */
export interface PackItem {
  readonly figureId: string;
  /** Path and search of that view: it tells two views of one figure apart. */
  readonly link: string;
  /** Called when its turn comes, so that one figure at a time is in memory; `null`: the view has nothing. */
  readonly load: () => Promise<Figure | null>;
}

export interface PackProgress {
  readonly done: number;
  readonly total: number;
  /** What is being drawn, for the line beside the bar: the title, or the id until that is known. */
  readonly name: string;
}

export interface PackOptions {
  readonly settings: PictureSettings;
  /** Where the site stands, for the links inside the files. */
  readonly origin: string;
  /** Stops the work before the next figure, and between the files of one. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PackProgress) => void;
}

/** A figure that is not in the pack, and why, as a sentence for the reader. */
export interface LeftOutFigure {
  readonly figureId: string;
  readonly link: string;
  readonly reason: string;
}

export interface Pack {
  readonly name: string;
  readonly blob: Blob;
  readonly leftOut: readonly LeftOutFigure[];
}

/** What a kind of pack does with one figure after the other. */
export interface PackWriter {
  /** Adds a whole figure or, where it throws, nothing of it. `pause` lets the page answer and ends the work when it was stopped. */
  readonly add: (figure: Figure, pause: () => Promise<void>) => Promise<void>;
  /** Closes the pack; nothing may be added after it. */
  readonly finish: (leftOut: readonly LeftOutFigure[]) => Promise<Blob>;
}
