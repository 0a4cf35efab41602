import { Industry } from '../../contract/codelists.ts';
import type { Findable } from '../../domain/siteSearch.ts';
import { nameOf } from '../findPage.ts';
import { sitePages } from '../pageRegistry.ts';
import { aboutSections } from '../pages/aboutSections.ts';

// Pages and parts of pages. What else readers call them is in the records, as aliases of their addresses.

const pages: readonly Findable[] = [
  {
    kind: 'page',
    to: '/',
    title: 'Overview',
    note: 'Who sets the technical standards, by industry and area',
  },
  ...sitePages.flatMap((page): Findable[] => {
    const { path, title, lead } = page;
    return lead === undefined ? [] : [{ kind: 'page', to: path, title, words: nameOf(page), note: lead }];
  }),
  ...Industry.codes.map((id): Findable => ({
    kind: 'page',
    to: `/industries/${id}`,
    title: Industry.label(id),
    note: 'The industry: who is ahead, tasks, standards, dates, committees; its deck',
  })),
  { kind: 'page', to: '/about', title: 'About', note: 'Method, downloads, how to cite' },
];

/** Tables and sections that a reader may look for by name; figures have names of their own. */
const namedParts: readonly (readonly [to: string, title: string, note: string])[] = [
  ['/bodies/iso#secretariat-changes', 'Secretariats that moved', 'ISO: from country to country, by list'],
  ['/participation/committees#committees', 'All committees', 'Who runs and chairs each, and who takes part'],
  [
    '/participation/committees#wp29-facts',
    'Facts on WP.29',
    'Offices held and steps taken in vehicle regulation',
  ],
  ['/law-standards#laws', 'Laws and the standards they name', 'Harmonized, mandatory, cited or requested'],
  ['/law-standards/topics', 'Who adopted first, by topic', 'China, the EU, the UN, the United States'],
  ['/rules/first', 'Who must comply first, by duty', 'China, the EU, the United States, California'],
  ['/adoptions#adoption-mirror', 'Adoptions of international standards', 'By China and others, one by one'],
  ['/policy#events', 'List of events', 'Policy timeline'],
  ['/coming-up#dates', 'All dates ahead', 'With calendars to subscribe to'],
  ['/ai-pricing#models', 'Table of models and prices', 'Columns, filters, side by side'],
  ['/downloads#dataset', 'The whole dataset', 'One archive'],
  ['/downloads#tables', 'Tables as files', 'For spreadsheets: CSV; JSON'],
  ['/downloads#api', 'API', 'The files that this site reads'],
  ['/follow#feeds', 'News feeds', 'Revisions of the data, by industry'],
  ['/follow#calendars', 'Calendars', 'Upcoming dates, by industry, area and body'],
];

const parts: readonly Findable[] = [
  ...namedParts.map(([to, title, note]): Findable => ({ kind: 'part', to, title, note })),
  ...aboutSections.map(({ id, label }): Findable => ({
    kind: 'part',
    to: `/about#${id}`,
    title: label,
    note: 'About',
  })),
];

/** Pages and their parts, as the search finds them. */
export const searchedPlaces: readonly Findable[] = [...pages, ...parts];
