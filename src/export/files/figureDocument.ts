import type { Figure } from '../../figure/figure.ts';

/** What a document says of itself as a whole. */
export interface DocumentAbout {
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Address of the view, or of the site for a pack. */
  readonly link: string;
  readonly licence: string;
  /** `YYYY-MM-DD`: the dataset's, not the clock's, so that the same view gives the same bytes. */
  readonly day: string;
  /** The titles of its figures, for a cover; left out where it holds but one. */
  readonly contents?: readonly string[];
}

/** A document that grows by a page or slide for each figure. */
export interface FigureDocument {
  /**
   * Adds a figure whole or, where it throws, nothing of it.
   *
   * @throws Error if a font is missing or the picture cannot be written; ParityError if it lacks what the figure says.
   */
  readonly add: (figure: Figure) => Promise<void>;
  /** Closes the document; nothing may be added after it. */
  readonly finish: (about: DocumentAbout) => Promise<Blob>;
}
