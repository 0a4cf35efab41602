import { Front, Industry } from '../contract/codelists.ts';
import type { Lead } from '../contract/overview.ts';
import { weakest } from '../contract/confidence.ts';
import type { Evidence } from '../contract/primitives.ts';
import { areUnsure, newEnough } from './floor.ts';
import { leadShare, leadTimes, type ComparedLead } from './leadShare.ts';
import { periodEnd, periodStart } from './periods.ts';
import { rivals, type Rival } from './rivals.ts';
import { compareText, groupBy } from './sorting.ts';

/** Who is ahead on one count: `mixed` where slices of one table say both and neither most, `level` where nothing tells them apart. */
export type CountSide = Rival | 'level' | 'mixed';

/** Why a comparison is on record and says nothing of who leads. */
export type BelowFloor = 'few' | 'old' | 'unsure' | 'bound';

/** One thing that is counted: an indicator, or all slices of a table together. */
export interface FrontCount {
  readonly name: string;
  /** Its comparisons: those that carry a verdict, or all of a count of which none does. */
  readonly leads: readonly Lead[];
  readonly side: CountSide;
  /** On how many of its slices each country is ahead. */
  readonly slices: Readonly<Record<Rival, number>>;
  /**
   * The period since which the country ahead has been ahead on all that it leads of it, as far as readings go back;
   * `null` where each of its leads has but one.
   */
  readonly since: Lead['aheadSince'];
}

/**
 * What a field says: a leader; none of two or more counts; only counts below the floor, which are shown by name; or
 * nothing at all.
 */
export type Standing = 'leader' | 'no-leader' | 'below-floor' | 'nothing';

/** Where the two countries stand on one front of one industry. */
export interface FrontState {
  readonly industry: Industry;
  readonly front: Front;
  readonly standing: Standing;
  /** The counts that carry a verdict, by name. */
  readonly counts: readonly FrontCount[];
  /** The counts on record that carry none, the newest first. */
  readonly thin: readonly FrontCount[];
  /** The country ahead on more than half of the counts; `null` without one, and below the floor. */
  readonly ahead: Rival | null;
  /** On how many counts each is ahead. */
  readonly on: Readonly<Record<Rival, number>>;
  /** Since when it has been ahead on more than half of the counts; `null` where that is not on record. */
  readonly since: Lead['aheadSince'];
  /** The smallest and the largest of its leads, as how many times the other's value; scores that stand for odds aside. */
  readonly times: { readonly least: number; readonly most: number } | null;
  /** The comparisons in which a third country is ahead of both. */
  readonly thirds: readonly Lead[];
  /** That of the least sure value behind any of the counts; `null` where there is none. */
  readonly confidence: Evidence['confidence'] | null;
}

/** On the frontier only what was read within a year counts: boards die, and dead ones show old models. */
const DAYS_OF_A_YEAR = 366;

/** So many independent counts a front needs for a leader, unless one covers the field as a whole. */
const FEWEST_COUNTS = 2;

/** Whether a comparison is shown on a day: both have a share that says something, and a frontier is one of today. */
export function countsOn(lead: Lead, day: string): boolean {
  if (lead.bothSmall || leadShare(lead) === null) return false;
  return lead.front !== 'frontier' || periodStart(day) - periodEnd(lead.timePeriod) <= DAYS_OF_A_YEAR;
}

/**
 * Why a comparison carries no verdict on a day; `null` where it does. Fewer than ten things against fewer than ten, a
 * value older than three years or than its rhythm allows, a value of low confidence, and a lower value that may be
 * higher say nothing of who leads.
 */
export function belowFloor(
  lead: Pick<Lead, 'few' | 'timePeriod' | 'cadence' | 'evidence' | 'isBound'>,
  day: string,
): BelowFloor | null {
  if (lead.few) return 'few';
  if (lead.isBound === true) return 'bound';
  if (!newEnough(lead.timePeriod, lead.cadence, day)) return 'old';
  return areUnsure(rivals.map((rival) => lead.evidence[rival])) ? 'unsure' : null;
}

/** Who is ahead on one comparison. What intervals do not tell apart is level, as on a board. */
export function leadSide(lead: ComparedLead & Pick<Lead, 'decided'>): Rival | 'level' {
  const share = leadShare(lead) ?? 0;
  if (share === 0 || lead.decided === false) return 'level';
  return share < 0 ? 'CN' : 'US';
}

/** Whoever is ahead on more than half. */
function mostOf(sides: readonly CountSide[]): CountSide {
  const most = rivals.find((rival) => sides.filter((side) => side === rival).length * 2 > sides.length);
  if (most !== undefined) return most;
  return sides.every((side) => side === 'level') ? 'level' : 'mixed';
}

/** Who is ahead on one slice, and by which sources. */
export interface Slice {
  readonly side: Rival | 'level';
  readonly source: string;
}

/** What two values rest on: slices that share it are of one list. */
export const sourceOf = (evidence: readonly Pick<Evidence, 'sourceId'>[]): string =>
  [...new Set(evidence.map(({ sourceId }) => sourceId))].join('|');

/**
 * Who is ahead on several slices of one thing: whoever is by more than half of the sources, each of which says what
 * more than half of its slices do. One list cut three ways does not outvote another that disagrees. The only answer to
 * this, for fields, marks and tallies.
 */
export const sideOfSlices = (slices: readonly Slice[]): CountSide =>
  mostOf(
    [...groupBy(slices, ({ source }) => source).values()].map((own) => mostOf(own.map(({ side }) => side))),
  );

function countOf(name: string, leads: readonly Lead[]): FrontCount {
  const sides = leads.map(leadSide);
  const side = sideOfSlices(
    leads.map((lead) => ({
      side: leadSide(lead),
      source: sourceOf(rivals.map((rival) => lead.evidence[rival])),
    })),
  );
  const own = leads.filter((lead) => leadSide(lead) === side);
  // One reading says nothing of before, and is passed over.
  const runs = own.flatMap(({ aheadSince, timePeriod }) =>
    aheadSince === null || (aheadSince.fromStart && aheadSince.period === timePeriod) ? [] : [aheadSince],
  );
  const isAhead = side === 'CN' || side === 'US';
  return {
    name,
    leads,
    side,
    slices: {
      CN: sides.filter((one) => one === 'CN').length,
      US: sides.filter((one) => one === 'US').length,
    },
    since: isAhead ? (latestOf(runs) ?? null) : null,
  };
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

/** Points of a score without a zero stand for odds, which no other lead is measured in. */
const isOfOdds = ({ unit, pointsPerTenfold }: Lead): boolean =>
  unit.kind === 'score' && pointsPerTenfold !== null;

function timesOf(counts: readonly FrontCount[], ahead: Rival): FrontState['times'] {
  const all = counts
    .filter(({ side }) => side === ahead)
    .flatMap(({ leads }) => leads.filter((lead) => leadSide(lead) === ahead && !isOfOdds(lead)))
    .flatMap((lead) => leadTimes(lead) ?? []);
  return all.length === 0 ? null : { least: Math.min(...all), most: Math.max(...all) };
}

/** The comparisons of a front by count, those of each that carry a verdict; a count without any is thin. */
function countsIn(leads: readonly Lead[], day: string): Pick<FrontState, 'counts' | 'thin'> {
  const counts: FrontCount[] = [];
  const thin: FrontCount[] = [];
  for (const [name, own] of groupBy(leads, ({ family, title }) => family ?? title)) {
    const telling = own.filter((lead) => belowFloor(lead, day) === null);
    if (telling.length > 0) counts.push(countOf(name, telling));
    else thin.push(countOf(name, own));
  }
  const newest = ({ leads: own }: FrontCount) => Math.max(...own.map((lead) => periodEnd(lead.timePeriod)));
  // Of counts of one day things say more than shares of few.
  const shares = ({ leads: own }: FrontCount) => own.filter(({ unit }) => unit.kind === 'share').length;
  return {
    counts: counts.sort((a, b) => compareText(a.name, b.name)),
    thin: thin.sort((a, b) => newest(b) - newest(a) || shares(a) - shares(b) || compareText(a.name, b.name)),
  };
}

function standingOf({ counts, thin }: Pick<FrontState, 'counts' | 'thin'>, ahead: Rival | null): Standing {
  const isEnough =
    counts.length >= FEWEST_COUNTS ||
    counts.some(({ leads }) => leads.some(({ coversField }) => coversField));
  if (isEnough) return ahead === null ? 'no-leader' : 'leader';
  return counts.length + thin.length > 0 ? 'below-floor' : 'nothing';
}

function stateOf(industry: Industry, front: Front, leads: readonly Lead[], day: string): FrontState {
  const all = countsIn(leads, day);
  const { counts } = all;
  const on = {
    CN: counts.filter(({ side }) => side === 'CN').length,
    US: counts.filter(({ side }) => side === 'US').length,
  };
  const most = rivals.find((rival) => on[rival] * 2 > counts.length) ?? null;
  const standing = standingOf(all, most);
  const ahead = standing === 'leader' ? most : null;
  const telling = counts.flatMap((count) => count.leads);
  const shown = telling.length > 0 ? telling : leads;
  return {
    industry,
    front,
    standing,
    ...all,
    ahead,
    on,
    since: ahead === null ? null : sinceOf(counts, ahead),
    times: ahead === null ? null : timesOf(counts, ahead),
    thirds: shown.filter(({ third }) => third !== null),
    confidence:
      shown.length === 0
        ? null
        : weakest(shown.flatMap(({ evidence }) => rivals.map((rival) => evidence[rival].confidence))),
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
    leads.filter((lead) => countsOn(lead, day)),
    ({ industry, front }) => `${industry}|${front ?? ''}`,
  );
  return Industry.codes
    .filter((industry) => industries.length === 0 || industries.includes(industry))
    .flatMap((industry) =>
      Front.codes.map((front) => stateOf(industry, front, counting.get(`${industry}|${front}`) ?? [], day)),
    );
}
