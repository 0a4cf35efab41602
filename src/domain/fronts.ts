import { Front, Industry } from '../contract/codelists.ts';
import type { Lead } from '../contract/overview.ts';
import { weakest } from '../contract/confidence.ts';
import type { Evidence } from '../contract/primitives.ts';
import { areUnsure, newEnough, whatIsFew, type Few, type FewValues, DAYS_OF_A_YEAR } from './floor.ts';
import { leadShare, leadTimes, type ComparedLead } from './leadShare.ts';
import { periodEnd, periodStart } from './periods.ts';
import { rivals, type Rival } from './rivals.ts';
import { compareText, groupBy } from './sorting.ts';
import { staleness } from './staleness.ts';

/**
 * Leader of one count: `mixed` if slices of one table disagree without a majority, `level` if nothing tells them
 * apart.
 */
export type FrontSide = Rival | 'level' | 'mixed';

/** Reason why a recorded comparison shows no leader. */
export type BelowFloor = Few | 'old' | 'unsure' | 'bound' | 'unlike';

/** One counted thing: an indicator, or all slices of a table together. */
export interface FrontCount {
  readonly name: string;
  /** Its comparisons: those with a verdict, or all if none has one. */
  readonly leads: readonly Lead[];
  readonly side: FrontSide;
  /** Number of its slices on which each country is ahead. */
  readonly slices: Readonly<Record<Rival, number>>;
  /**
   * Period since which the leader has been ahead on all slices that it leads, as far as readings go back; `null` if
   * each of its leads has only one reading.
   */
  readonly since: Lead['aheadSince'];
}

/**
 * State of a field: it has a leader; two or more counts have none; only counts below the floor, which are shown by
 * name; or no counts at all.
 */
export type Standing = 'leader' | 'no-leader' | 'below-floor' | 'nothing';

/** State of the two countries on one front of one industry. */
export interface FrontState {
  readonly industry: Industry;
  readonly front: Front;
  readonly standing: Standing;
  /** Counts with a verdict, by name. */
  readonly counts: readonly FrontCount[];
  /** Recorded counts without a verdict, newest first. */
  readonly thin: readonly FrontCount[];
  /** Country ahead on more than half of the counts; `null` if there is none, or below the floor. */
  readonly ahead: Rival | null;
  /** Number of counts on which each is ahead. */
  readonly on: Readonly<Record<Rival, number>>;
  /** Period since which it has been ahead on more than half of the counts; `null` if not on record. */
  readonly since: Lead['aheadSince'];
  /** Smallest and largest of its leads as multiples of the other's value, except for scores that represent odds. */
  readonly times: { readonly least: number; readonly most: number } | null;
  /** Comparisons in which a third country is ahead of both. */
  readonly thirds: readonly Lead[];
  /** Lowest confidence among the values behind the counts; `null` if there are none. */
  readonly confidence: Evidence['confidence'] | null;
}

/** True if a value that comes once a year or irregularly counts on a day: until its next release is due. */
const isAwaited = ({ cadence, timePeriod }: Pick<Lead, 'cadence' | 'timePeriod'>, day: string): boolean =>
  (cadence === 'yearly' || cadence === 'irregular') && staleness(cadence, timePeriod, day) === null;

/** Number of independent counts that a front needs for a leader, unless one covers the whole field. */
const FEWEST_COUNTS = 2;

/** True for a frontier value of more than a year ago whose next release is due: abandoned boards list old models. */
const isExpired = (
  lead: Pick<Lead, 'timePeriod' | 'cadence'> & Partial<Pick<Lead, 'front'>>,
  day: string,
): boolean =>
  lead.front === 'frontier' &&
  periodStart(day) - periodEnd(lead.timePeriod) > DAYS_OF_A_YEAR &&
  !isAwaited(lead, day);

/** True if both values of a comparison are large enough to be shown. */
const isLarge = (lead: Lead): boolean => !lead.bothSmall && leadShare(lead) !== null;

/** True if a comparison is shown on a day: both values are large enough, and a frontier value has not expired. */
export const isShownOn = (lead: Lead, day: string): boolean => isLarge(lead) && !isExpired(lead, day);

/**
 * Returns why a comparison carries no verdict on a day; `null` if it does. No leader is shown by fewer than ten
 * things on both sides, a value older than three years or than its cadence allows, a value of low confidence, a
 * lower value that may be higher, or values that do not count the same thing.
 */
export function belowFloor(
  lead: FewValues &
    Pick<Lead, 'few' | 'timePeriod' | 'cadence' | 'evidence' | 'isBound' | 'isUnlike'> &
    Partial<Pick<Lead, 'front'>>,
  day: string,
): BelowFloor | null {
  if (lead.isUnlike === true) return 'unlike';
  if (lead.few) return whatIsFew(lead);
  if (lead.isBound === true) return 'bound';
  if (isExpired(lead, day) || !newEnough(lead.timePeriod, lead.cadence, day)) return 'old';
  return areUnsure(rivals.map((rival) => lead.evidence[rival])) ? 'unsure' : null;
}

/** Returns the leader of one comparison. Values that their intervals do not tell apart are level, as on a board. */
export function leadSide(lead: ComparedLead & Pick<Lead, 'decided'>): Rival | 'level' {
  const share = leadShare(lead) ?? 0;
  if (share === 0 || lead.decided === false) return 'level';
  return share < 0 ? 'CN' : 'US';
}

/** Returns the side ahead on more than half. */
function mostOf(sides: readonly FrontSide[]): FrontSide {
  const most = rivals.find((rival) => sides.filter((side) => side === rival).length * 2 > sides.length);
  if (most !== undefined) return most;
  return sides.every((side) => side === 'level') ? 'level' : 'mixed';
}

/** Leader of one slice, and the sources of its values. */
export interface Slice {
  readonly side: Rival | 'level';
  readonly source: string;
}

/** Returns the key of the sources of two values: slices that share it come from one list. */
export const sourceOf = (evidence: readonly Pick<Evidence, 'sourceId'>[]): string =>
  [...new Set(evidence.map(({ sourceId }) => sourceId))].join('|');

/**
 * Returns the leader of several slices of one thing: the one by more than half of the sources, each of which counts
 * for the majority of its slices. One list cut three ways does not outvote another that disagrees. The only place
 * that decides this, for fields, marks and tallies.
 */
export const sideOfSlices = (slices: readonly Slice[]): FrontSide =>
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
  // Skip single readings: they say nothing about earlier periods.
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
 * Returns since when a country has been ahead on more than half of the counts: the period when the count that
 * completed the majority joined. It may be longer if that count or a later one may be older than its record.
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

/** Points of a score without a zero represent odds, which no other lead is measured in. */
const isOfOdds = ({ unit, pointsPerTenfold }: Lead): boolean =>
  unit.kind === 'score' && pointsPerTenfold !== null;

function timesOf(counts: readonly FrontCount[], ahead: Rival): FrontState['times'] {
  const all = counts
    .filter(({ side }) => side === ahead)
    .flatMap(({ leads }) => leads.filter((lead) => leadSide(lead) === ahead && !isOfOdds(lead)))
    .flatMap((lead) => leadTimes(lead) ?? []);
  return all.length === 0 ? null : { least: Math.min(...all), most: Math.max(...all) };
}

/** Groups the comparisons of a front by count, keeping those with a verdict; a count without any is thin. */
function countsIn(leads: readonly Lead[], day: string): Pick<FrontState, 'counts' | 'thin'> {
  const counts: FrontCount[] = [];
  const thin: FrontCount[] = [];
  for (const [name, own] of groupBy(leads, ({ family, title }) => family ?? title)) {
    const telling = own.filter((lead) => belowFloor(lead, day) === null);
    if (telling.length > 0) counts.push(countOf(name, telling));
    else thin.push(countOf(name, own));
  }
  const newest = ({ leads: own }: FrontCount) => Math.max(...own.map((lead) => periodEnd(lead.timePeriod)));
  // On the same day, counts of things say more than shares of few.
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
 * Returns the state of the two countries on each front of each industry, in the order of the lists. Includes fronts
 * without comparisons, since their absence is an answer.
 *
 * @param leads comparisons known on the day.
 * @param industries requested industries; empty for all.
 */
export function frontStates(
  leads: readonly Lead[],
  day: string,
  industries: readonly Industry[] = [],
): FrontState[] {
  const counting = groupBy(leads.filter(isLarge), ({ industry, front }) => `${industry}|${front ?? ''}`);
  // An expired value is named where there is no other: it is on record, though it carries no verdict.
  const shownOf = (own: readonly Lead[]) => {
    const shown = own.filter((lead) => !isExpired(lead, day));
    return shown.length > 0 ? shown : own;
  };
  return Industry.codes
    .filter((industry) => industries.length === 0 || industries.includes(industry))
    .flatMap((industry) =>
      Front.codes.map((front) =>
        stateOf(industry, front, shownOf(counting.get(`${industry}|${front}`) ?? []), day),
      ),
    );
}
