import { bodyIndexDocument } from '../../../contract/bodies.ts';
import { FilterPage, industriesDocument } from '../../../contract/catalog.ts';
import { changesDocument } from '../../../contract/changes.ts';
import type { Industry } from '../../../contract/codelists.ts';
import { planTasksDocument } from '../../../contract/evPlans.ts';
import { gapsDocument } from '../../../contract/gaps.ts';
import { indicatorDocument, indicatorIndexDocument } from '../../../contract/indicator.ts';
import { measuresDocument } from '../../../contract/measures.ts';
import { organizationIndexDocument } from '../../../contract/organizations.ts';
import { leadsDocument } from '../../../contract/overview.ts';
import { committeesDocument } from '../../../contract/participation.ts';
import { eventsDocument } from '../../../contract/policyEvent.ts';
import { policyTargetsDocument } from '../../../contract/policyTargets.ts';
import { adoptionsDocument, lawStandardsDocument } from '../../../contract/register.ts';
import { registerListDocument, registerProjectsDocument } from '../../../contract/registerRecords.ts';
import { sourcesDocument } from '../../../contract/sources.ts';
import { standardIndexDocument } from '../../../contract/standardRecords.ts';
import { calendarDocument } from '../../../contract/calendar.ts';
import { standardsDocument } from '../../../contract/standards.ts';
import { topicsDocument } from '../../../contract/topics.ts';
import { industryCounts, publishedIndicators } from '../../derive/publishedIndicators.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { datesFrom } from './calendar.ts';
import { vehicleStandards } from './evPlans.ts';
import { newestCommittees } from '../../derive/newestCommittees.ts';

/** A document path and the fields that lead to its rows; lists on the way are traversed. */
type RowList = readonly [path: string, ...fields: string[]];

/** Rows of each page that the filter selects, as in the documents that the page loads. */
const rowLists: Readonly<Record<FilterPage, readonly RowList[]>> = {
  overview: [
    [leadsDocument.path, 'leads'],
    [eventsDocument.path, 'events'],
  ],
  'ev-plans': [[planTasksDocument.path, 'tasks']],
  'ev-plans/outcomes': [[planTasksDocument.path, 'tasks']],
  'ev-plans/standards': [[standardsDocument.path, 'standards']],
  standards: [[standardIndexDocument.path, 'standards']],
  'law-standards': [[lawStandardsDocument.path, 'lawStandards']],
  'law-standards/topics': [[topicsDocument.path, 'topics']],
  register: [[registerListDocument.path, 'entries']],
  secretariats: [
    [indicatorDocument('register-iso-published-by-secretariat').path, 'observations'],
    [indicatorDocument('register-iec-published').path, 'observations'],
    [registerProjectsDocument.path, 'entries'],
  ],
  adoptions: [[adoptionsDocument.path, 'adoptions']],
  participation: [[measuresDocument.path, 'counts', 'rows']],
  'participation/committees': [[committeesDocument.path, 'committees']],
  claims: [[measuresDocument.path, 'counts', 'rows']],
  gaps: [[gapsDocument.path, 'gaps']],
  policy: [[eventsDocument.path, 'events']],
  'policy/targets': [[policyTargetsDocument.path, 'targets']],
  'coming-up': [[calendarDocument.path, 'entries']],
  industries: [[leadsDocument.path, 'leads']],
  indicators: [[indicatorIndexDocument.path, 'indicators']],
  sources: [[sourcesDocument.path, 'entries']],
  bodies: [[bodyIndexDocument.path, 'bodies']],
  organizations: [[organizationIndexDocument.path, 'organizations']],
  changes: [[changesDocument.path, 'versions', 'changes']],
};

const partsOf = (whole: unknown, field: string): readonly unknown[] => {
  const part: unknown = typeof whole === 'object' && whole !== null ? Reflect.get(whole, field) : undefined;
  if (!Array.isArray(part)) throw new Error(`No list "${field}" to count the rows of an industry in.`);
  return part;
};

/** Returns the industries that a row names: several, or the one that it is about. */
function industriesOf(row: unknown): readonly unknown[] {
  if (typeof row !== 'object' || row === null) return [];
  const several: unknown = Reflect.get(row, 'industries');
  return Array.isArray(several) ? several : [Reflect.get(row, 'industry')];
}

/** Counts the rows of pages by industry as their documents pass. */
export class PageRows {
  readonly #counts = new Map<string, Map<unknown, number>>();

  /** @throws Error if a document lacks the list of a page's rows. */
  see({ path, body }: Pick<DocumentDraft, 'path' | 'body'>): void {
    for (const page of FilterPage.codes) {
      for (const [of, ...fields] of rowLists[page]) if (of === path) this.#add(page, rowsAt(body, fields));
    }
  }

  #add(page: FilterPage, rows: readonly unknown[]): void {
    const counts = this.#counts.get(page) ?? new Map<unknown, number>();
    for (const industry of rows.flatMap(industriesOf)) counts.set(industry, (counts.get(industry) ?? 0) + 1);
    this.#counts.set(page, counts);
  }

  /** @throws Error if none of the page's documents has passed. */
  count(page: FilterPage, industry: Industry): number {
    const counts = this.#counts.get(page);
    if (counts === undefined) throw new Error(`No document with the rows of the page "${page}" was built.`);
    return counts.get(industry) ?? 0;
  }
}

const rowsAt = (body: object, fields: readonly string[]): readonly unknown[] =>
  fields.reduce<readonly unknown[]>((wholes, field) => wholes.flatMap((one) => partsOf(one, field)), [body]);

/**
 * Drafts `/industries.json`: the rows of each industry, by panel and by page. Events belong to the policy panel.
 *
 * @param rows counts collected from all other documents.
 */
export function industriesDraft({ records, date }: OpenDataset, rows: PageRows): DocumentDraft {
  const indicators = publishedIndicators(records.indicators);
  const indicatorsOf = (panel: string) => indicators.filter((row) => row.panel === panel);
  const models = records.models.map(() => ({ industries: ['ai'] as const }));
  const counts = industryCounts({
    'ev-plans': [
      ...indicatorsOf('ev-plans'),
      ...records.planTasks,
      ...vehicleStandards(records.standards),
      ...datesFrom(records),
    ],
    'ai-pricing': [...indicatorsOf('ai-pricing'), ...models],
    leaderboards: [...indicatorsOf('leaderboards'), ...records.boards],
    participation: [...indicatorsOf('participation'), ...newestCommittees(records.committees)],
    policy: [...indicatorsOf('policy'), ...records.events],
    overview: indicatorsOf('overview'),
  });
  const industries = counts.map((one) => ({
    ...one,
    pages: Object.fromEntries(FilterPage.codes.map((page) => [page, rows.count(page, one.id)])),
  }));
  return draftDocument(industriesDocument, { datasetDate: date, industries });
}
