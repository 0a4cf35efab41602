import type { ReportPage } from '../../figure/brief.ts';
import type { PictureSettings } from '../settings.ts';

/** An archive with all files of each figure, or a document with one slide or page per figure. */
export const packKinds = ['zip', 'pptx', 'pdf'] as const;
export type PackKind = (typeof packKinds)[number];

/** A figure or page of text of a pack, in the view in which it was selected. */
export interface PackItem {
  readonly figureId: string;
  /** Path and query of that view, which distinguish two views of one figure. */
  readonly link: string;
  /** Loads the figure when its turn comes, so that only one is in memory; `null` if the view has none. */
  readonly load: () => Promise<ReportPage | null>;
}

export interface PackProgress {
  readonly done: number;
  readonly total: number;
  /** Name of the current figure for the progress bar: the title, or the id until that is known. */
  readonly name: string;
}

export interface PackOptions {
  readonly settings: PictureSettings;
  /** Origin of the site, for the links in the files. */
  readonly origin: string;
  /** Aborts the work before the next figure, and between the files of one. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PackProgress) => void;
}

/** A figure that is not in the pack, with the reason as a sentence for users. */
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

/** Writer of a kind of pack, which processes one figure at a time. */
export interface PackWriter {
  /**
   * Adds a whole page or, if it throws, nothing of it. `pause` yields to the page and throws when the work was
   * aborted.
   */
  readonly add: (page: ReportPage, pause: () => Promise<void>) => Promise<void>;
  /** Closes the pack; nothing may be added after it. */
  readonly finish: (leftOut: readonly LeftOutFigure[]) => Promise<Blob>;
}
