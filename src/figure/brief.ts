import type { Figure } from './figure.ts';

/** A line of a brief or a slide: a sentence or an entry, with the numbers of its sources in brackets. */
export interface BriefLine {
  readonly text: string;
  /** Page of the site as a path, or a full URL; `null` if there is none. */
  readonly link: string | null;
}

export interface BriefSection {
  readonly heading: string;
  /** Never empty: if nothing is on record, a sentence says so. */
  readonly lines: readonly BriefLine[];
}

/** The content of a brief of one industry on one sheet, whatever it is written as. */
export interface Brief {
  /** The industry. */
  readonly title: string;
  /** The reader's own sentence; `null` if there is none. */
  readonly own: string | null;
  readonly answer: BriefSection;
  /** The widest gaps, dates ahead, and what is not known. */
  readonly sections: readonly BriefSection[];
  /** At most two. */
  readonly figures: readonly Figure[];
  /** In the order of their numbers. */
  readonly sources: BriefSection;
  /** Path of the industry's page on the day. */
  readonly link: string;
  /** `YYYY-MM-DD` of the view. */
  readonly day: string;
  readonly datasetVersion: string;
}

/** A page of text among the figures of a report. */
export interface TextPage {
  readonly kind: 'text';
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly BriefLine[];
  /** Path of the view. */
  readonly link: string;
  readonly datasetVersion: string;
}

/** A page or slide of a report. */
export type ReportPage = Figure | TextPage;

export const isTextPage = (page: ReportPage): page is TextPage => page.kind === 'text';
