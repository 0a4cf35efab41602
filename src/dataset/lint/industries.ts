import type { Problem, Records, RowOf, RowPlace } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { listed } from '../../domain/formats.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Industry } from '../../contract/codelists.ts';
import type { Product } from '../../contract/rules.ts';
import { standardFinder } from '../derive/standardFinder.ts';
import { type EventTables, eventStandards } from './eventStandards.ts';

/** An observation's industry is among those of its indicator; otherwise the filter would lose it. */
export function industryFitsIndicator(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const named = new Map(records.indicators.map((row) => [row.indicatorId, row.industries]));
  return faultsOf(records.observations, 'industry-fits-indicator', (row) => {
    const industries = named.get(row.indicatorId);
    if (industries === undefined || industries.includes(row.industry)) return null;
    return `The industry ${row.industry} is not among the indicator's. Add it there, or mend it here.`;
  });
}

/** Two values of one area and period are two series. Only an indicator titled "by industry" may have them. */
export function industryIsNotTheKey(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const groups = groupBy(records.observations, (row) => row.indicatorId);
  return faultsOf(records.indicators, 'industry-is-not-the-key', (row) => {
    if (/\bindustr(y|ies)\b/i.test(`${row.title} ${row.definition}`)) return null;
    const cells = groupBy(groups.get(row.indicatorId) ?? [], (seen) => `${seen.refArea} ${seen.timePeriod}`);
    const [double] = [...cells].filter(([, values]) => values.length > 1);
    if (double === undefined) return null;
    const industries = listed(double[1].map(({ industry }) => industry));
    return `${row.indicatorId}: Only the industry (${industries}) tells the values of ${double[0]} apart. Say "by industry" in the definition, or split the indicator.`;
  });
}

/** Industry that a product belongs to, wherever else it is used. */
const productIndustry: Readonly<Partial<Record<Product, Industry>>> = {
  'traction-battery': 'batteries',
  'other-battery': 'batteries',
  'driver-assistance': 'autonomous-driving',
  'automated-driving': 'autonomous-driving',
  'ai-gpai': 'ai',
  'ai-high-risk': 'ai',
  'ai-content': 'ai',
  chips: 'semiconductors',
};

/** A rule on a product is among the rules of its industry: lists by industry and by product agree. */
export const industryFollowsProduct = ({ applicability }: Pick<Records, 'applicability'>): Problem[] =>
  faultsOf(applicability, 'industry-follows-product', ({ ruleId, phase, products, industries }) => {
    const missing = products.flatMap((product) => {
      const industry = productIndustry[product];
      return industry === undefined || industries.includes(industry) ? [] : [`${industry} (${product})`];
    });
    return missing.length === 0
      ? null
      : `${ruleId}, ${phase}: Its products belong to ${listed(missing)}. Add it to the industries.`;
  });

type IndustryTables = Pick<
  Records,
  'industryTerms' | 'committees' | 'events' | 'indicators' | 'standards' | 'calendar' | 'planTasks'
>;

interface NamedIndustries {
  readonly at: RowPlace;
  readonly subject: string;
  readonly industries: readonly Industry[];
  /** Texts of the row itself. */
  readonly words: readonly (string | null)[];
}

/** A row that names more industries than this is about a whole economy, and need not name each. */
const MOST_INDUSTRIES = 3;

/** A subcommittee works within the scope of its committee: `ISO/TC 269/SC 1` within `ISO/TC 269`. */
function committeesNamed({ committees }: IndustryTables): NamedIndustries[] {
  const titles = new Map(committees.map(({ committee, title }) => [committee, title]));
  return committees.map(({ at, committee, industries, title }) => ({
    at,
    subject: committee,
    industries,
    words: [committee, title, titles.get(committee.replace(/\/SC \d+$/, '')) ?? null],
  }));
}

function namedRows(records: IndustryTables): NamedIndustries[] {
  return [
    ...committeesNamed(records),
    ...records.events.map((row) => ({ ...row, subject: row.eventId, words: [row.title, row.summary] })),
    ...records.indicators.map((row) => ({
      ...row,
      subject: row.indicatorId,
      words: [row.title, row.definition],
    })),
    ...records.standards.map((row) => ({ ...row, subject: row.designation, words: [row.title, row.note] })),
    ...records.calendar.map((row) => ({ ...row, subject: row.calendarId, words: [row.title, row.note] })),
    ...records.planTasks.map((row) => ({ ...row, subject: row.taskId, words: [row.title, row.note] })),
  ];
}

/** A row counts for a narrow industry only if its own text says so: a charger is not a power grid. */
export function industryIsInScope(records: IndustryTables): Problem[] {
  const terms = groupBy(records.industryTerms, ({ industry }) => industry);
  return namedRows(records).flatMap(({ at, subject, industries, words }) => {
    if (industries.length > MOST_INDUSTRIES) return [];
    const said = words.join(' ').toLowerCase();
    return industries.flatMap((industry) => {
      const known = terms.get(industry);
      if (known === undefined || known.some(({ term }) => said.includes(term.toLowerCase()))) return [];
      const sentence = `${subject}: No word of it says ${industry}. Take the industry out, or add the word to industry-terms.csv.`;
      return [problemAt({ at }, 'industry-is-in-scope', sentence)];
    });
  });
}

interface StandardSubject {
  readonly at: RowPlace;
  readonly industries: readonly Industry[];
}

function lacking(row: StandardSubject, subject: string, standard: RowOf<'standards'> | undefined): Problem[] {
  const missing = standard?.industries.filter((one) => !row.industries.includes(one)) ?? [];
  if (standard === undefined || missing.length === 0) return [];
  const sentence = `${subject}: It is about ${standard.designation}, which counts for ${missing.join(', ')} too. Add that here, or take it from the standard.`;
  return [problemAt(row, 'industry-follows-standard', sentence)];
}

/** An event or a date on a standard is found under each industry of that standard. */
export function industryFollowsStandard(tables: EventTables & Pick<Records, 'calendar'>): Problem[] {
  const { find } = standardFinder(tables.standards);
  return [
    ...eventStandards(tables).flatMap(({ event, about }) =>
      about.flatMap((standard) => lacking(event, event.eventId, standard)),
    ),
    ...tables.calendar.flatMap((row) => lacking(row, row.calendarId, find(row.reference ?? '')?.row)),
  ];
}
