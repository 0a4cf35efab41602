import { Front, Industry } from '../contract/codelists.ts';
import type { Lead } from '../contract/overview.ts';
import { weakest } from '../contract/confidence.ts';
import type { Evidence } from '../contract/primitives.ts';
import { leadShare, leadTimes, type ComparedLead } from './leadShare.ts';
import { isOnOrBefore, periodEnd, periodStart } from './periods.ts';
import { rivals, type Rival } from './rivals.ts';
import { compareText, groupBy } from './sorting.ts';

/** Who is ahead on one count: `mixed` where slices of one table say both, `level` where nothing tells them apart. */
export type CountSide = Rival | 'level' | 'mixed';

/** One thing that is counted: an indicator, or all slices of a table together. */
export interface FrontCount {
  readonly name: string;
  readonly leads: readonly Lead[];
  readonly side: CountSide;
  /**
   * The period since which the country ahead has been ahead on all of it, as far as readings go back; `null` where
   * each of its leads has but one.
   */
  readonly since: Lead['aheadSince'];
}

/** Where the two countries stand on one front of one industry. */
export interface FrontState {
  readonly industry: Industry;
  readonly front: Front;
  /** All that is compared, by name; empty where nothing on record compares the two. */
  readonly counts: readonly FrontCount[];
  /** The country ahead on more than half of the counts; `null` where neither is. */
  readonly ahead: Rival | null;
  /** On how many counts each is ahead. */
  readonly on: Readonly<Record<Rival, number>>;
  /** Since when it has been ahead on more than half of the counts; `null` where that is not on record. */
  readonly since: Lead['aheadSince'];
  /** The smallest and the largest of its leads, as how many times the other's value. */
  readonly times: { readonly least: number; readonly most: number } | null;
  /** The counts in which a third country is ahead of both. */
  readonly thirds: readonly Lead[];
  /** That of the least sure value behind any of the counts; `null` where there is none. */
  readonly confidence: Evidence['confidence'] | null;
}

/** On the frontier only what was read within a year counts: boards die, and dead ones show old models. */
const DAYS_OF_A_YEAR = 366;

/** Whether a comparison counts on a day: both have a share that says something, and a frontier is one of today. */
export function countsOn(lead: Lead, day: string): boolean {
  if (lead.bothSmall || leadShare(lead) === null) return false;
  return lead.front !== 'frontier' || periodStart(day) - periodEnd(lead.timePeriod) <= DAYS_OF_A_YEAR;
}

/** Who is ahead on one comparison. What intervals do not tell apart is level, as on a board. */
export function leadSide(lead: ComparedLead & Pick<Lead, 'decided'>): Rival | 'level' {
  const share = leadShare(lead) ?? 0;
  if (share === 0 || lead.decided === false) return 'level';
  return share < 0 ? 'CN' : 'US';
}

function countOf(name: string, leads: readonly Lead[]): FrontCount {
  const sides = new Set(leads.map(leadSide));
  const [CN, US] = [sides.has('CN'), sides.has('US')];
  const side = CN && US ? 'mixed' : CN ? 'CN' : US ? 'US' : 'level';
  // One reading says nothing of before, and is passed over.
  const runs = leads.flatMap(({ aheadSince, timePeriod }) =>
    aheadSince === null || (aheadSince.fromStart && aheadSince.period === timePeriod) ? [] : [aheadSince],
  );
  const isAhead = side === 'CN' || side === 'US';
  return { name, leads, side, since: isAhead ? (latestOf(runs) ?? null) : null };
}

const latestOf = (runs: readonly NonNullable<Lead['aheadSince']>[]) =>
  [...runs].sort((a, b) => compareText(b.period, a.period))[0];

/**
 * Since when a country has been ahead on more than half of the counts: when the last that it takes came to it. It may
 * be longer where any of the counts that came later, or that one, may be older than its record.
 */
function sinceOf(counts: readonly FrontCount[], ahead: Rival): Lead['aheadSince'] {
  const own = counts.filter(({ side }) => side === ahead);
  const runs = own.flatMap(({ since }) => since ?? []).sort((a, b) => compareText(a.period, b.period));
  const at = Math.floor(counts.length / 2);
  const last = runs[at];
  if (last === undefined) return null;
  const mayBeOlder = runs.length < own.length || runs.slice(at).some(({ fromStart }) => fromStart);
  return { period: last.period, fromStart: mayBeOlder };
}

function timesOf(counts: readonly FrontCount[], ahead: Rival): FrontState['times'] {
  const all = counts
    .filter(({ side }) => side === ahead)
    .flatMap(({ leads }) =>
      leads.filter((lead) => leadSide(lead) === ahead).flatMap((lead) => leadTimes(lead) ?? []),
    );
  return all.length === 0 ? null : { least: Math.min(...all), most: Math.max(...all) };
}

function stateOf(industry: Industry, front: Front, leads: readonly Lead[]): FrontState {
  const counts = [...groupBy(leads, ({ family, title }) => family ?? title)]
    .map(([name, own]) => countOf(name, own))
    .sort((a, b) => compareText(a.name, b.name));
  const on = {
    CN: counts.filter(({ side }) => side === 'CN').length,
    US: counts.filter(({ side }) => side === 'US').length,
  };
  const ahead = rivals.find((rival) => on[rival] * 2 > counts.length) ?? null;
  return {
    industry,
    front,
    counts,
    ahead,
    on,
    since: ahead === null ? null : sinceOf(counts, ahead),
    times: ahead === null ? null : timesOf(counts, ahead),
    thirds: leads.filter(({ third }) => third !== null),
    confidence:
      leads.length === 0
        ? null
        : weakest(leads.flatMap(({ evidence }) => rivals.map((rival) => evidence[rival].confidence))),
  };
}

/**
 * Where the two countries stand on each front of each industry, in the order of the lists; without comparisons too,
 * since that nothing compares them is an answer.
 *
 * @param leads the comparisons known on the day.
 * @param industries those asked for; none are all.
 */
export function frontStates(
  leads: readonly Lead[],
  day: string,
  industries: readonly Industry[] = [],
): FrontState[] {
  const counting = groupBy(
    leads.filter((lead) => countsOn(lead, day) && isOnOrBefore(lead.timePeriod, day)),
    ({ industry, front }) => `${industry}|${front}`,
  );
  return Industry.codes
    .filter((industry) => industries.length === 0 || industries.includes(industry))
    .flatMap((industry) =>
      Front.codes.map((front) => stateOf(industry, front, counting.get(`${industry}|${front}`) ?? [])),
    );
}
