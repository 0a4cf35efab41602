import type { ReportPage } from '../../figure/brief.ts';

/** Metadata of a whole document. */
export interface DocumentAbout {
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** URL of the view, or of the site for a pack. */
  readonly link: string;
  readonly licence: string;
  /** `YYYY-MM-DD` of the dataset, not of the clock, so that the same view gives the same bytes. */
  readonly day: string;
  /** Titles of its figures, for a cover; omitted if it has only one. */
  readonly contents?: readonly string[];
}

/** A document to which a page or slide is added for each figure or page of text. */
export interface FigureDocument {
  /**
   * Adds a page completely or, if it throws, not at all.
   *
   * @throws Error if a font is missing or the picture cannot be written; RefusedPicture if its check fails.
   */
  readonly add: (page: ReportPage) => Promise<void>;
  /** Closes the document; nothing may be added after it. */
  readonly finish: (about: DocumentAbout) => Promise<Blob>;
}
