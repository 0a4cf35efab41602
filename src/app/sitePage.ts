import type { Later } from '../paint/later.ts';

export interface SitePage {
  readonly path: string;
  readonly title: string;
  /** Short name in tabs and lists; absent if it is the title. */
  readonly label?: string;
  /** Absent for a page about one record: it has the record's name, and the title is its kind. */
  readonly lead?: string;
  readonly Page: Later<object>;
  /** Section of the main menu, which lists its pages in tabs; `undefined` for pages that the footer links. */
  readonly section?: Section;
}

/** Entries of the main menu after the overview, in their order. Each opens the first of its pages. */
export const sections = [
  'Standards',
  'EV plans',
  'AI pricing',
  'Leaderboards',
  'Participation',
  'Policy',
  'Industries',
  'Data',
] as const;
export type Section = (typeof sections)[number];
