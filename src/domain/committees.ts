import { RefArea } from '../contract/codelists.ts';
import type { Committee, UntilBasis } from '../contract/participation.ts';
import { listed } from './formats.ts';
import { formatPeriod, isOnOrBefore, periodEnd, periodStart } from './periods.ts';
import { isRival } from './rivals.ts';
import { compareText } from './sorting.ts';

const weightOf = ({ secretariat, chair, coChairs }: Committee): number =>
  (isRival(secretariat) ? 2 : 0) + ([chair, ...coChairs].some(isRival) ? 1 : 0);

/** Sorts committees that either country runs or leads first. */
export const byLeader = (a: Committee, b: Committee): number =>
  weightOf(b) - weightOf(a) || compareText(a.id, b.id);

/** Bodies of national members, in which P-members vote; elsewhere P only means that an area takes part. */
const votingBodies: readonly string[] = ['iso', 'iec', 'iso-iec-jtc1', 'iec-iso-joint'];

/** True if members of a committee vote. */
export const hasVotes = ({ bodyId }: Pick<Committee, 'bodyId'>): boolean => votingBodies.includes(bodyId);

/** True if the term of a chair has ended on a day. */
export const hasEnded = ({ chairUntil }: Pick<Committee, 'chairUntil'>, day: string): boolean =>
  chairUntil !== null && periodEnd(chairUntil) < periodStart(day);

/**
 * Returns the end of a term: "December 2023", or "August 27, 2023, by rule" if the day follows from the body's rule
 * and no source gives it.
 */
export const termEnd = (until: string, basis: UntilBasis | null): string =>
  `${formatPeriod(until)}${basis === 'rule' ? ', by rule' : ''}`;

/** Text about an office on a day. */
export interface HeldText {
  readonly holder: string;
  /** Of when that is known, or until when it was so: "November 2023", "term to 2023; no later chair on record". */
  readonly known: string;
  /** True if the term has ended or the row is older than two years, so it may be out of date. */
  readonly isOld: boolean;
}

const OLD_DAYS = 2 * 365;

const known = (asOf: string, day: string): Omit<HeldText, 'holder'> => ({
  known: formatPeriod(asOf.slice(0, 'YYYY-MM'.length)),
  isOld: periodStart(day) - periodEnd(asOf) > OLD_DAYS,
});

/** Returns the holder of a committee's secretariat; `null` if unknown. */
export const secretariatOn = ({ secretariat, asOf }: Committee, day: string): HeldText | null =>
  secretariat === null ? null : { holder: RefArea.label(secretariat), ...known(asOf, day) };

/** Example: "co-chairs: Canada, China, and Japan". */
const coChairsText = (areas: readonly RefArea[]): string =>
  `co-chairs: ${listed(areas.map((area) => RefArea.label(area)))}`;

/** Returns the head of a committee, including a convenor; `null` if unknown, or known of a later day alone. */
export function chairOn(committee: Committee, day: string): HeldText | null {
  const { chair, coChairs, chairUntil, chairUntilBasis, chairAsOf, asOf } = committee;
  if (!isOnOrBefore(chairAsOf ?? asOf, day)) return null;
  const of = known(chairAsOf ?? asOf, day);
  if (coChairs.length > 0) return { holder: coChairsText(coChairs), ...of };
  if (chair === null) return null;
  if (chairUntil === null || !hasEnded(committee, day)) return { holder: RefArea.label(chair), ...of };
  const until = `term to ${termEnd(chairUntil, chairUntilBasis)}; no later chair on record`;
  return { holder: RefArea.label(chair), known: until, isOld: true };
}

/** Returns 0 if an office of a committee is held by someone on a day, 1 if its holders may be out of date, 2 if none is known. */
function heldRank(committee: Committee, day: string): number {
  const held = [chairOn(committee, day), secretariatOn(committee, day)].filter((one) => one !== null);
  if (held.length === 0) return 2;
  return held.some(({ isOld }) => !isOld) ? 0 : 1;
}

/** Returns a name by which numbers sort as such: "ISO/TC 22" before "ISO/TC 104". */
const sortName = ({ name }: Committee): string =>
  name.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'));

/** Sorts committees whose holders are current on a day first, of these those with a chair, then by name. */
export const byHolders = (day: string) => {
  const rank = (one: Committee) => {
    const chair = chairOn(one, day);
    return 2 * heldRank(one, day) + (chair === null || chair.isOld ? 1 : 0);
  };
  return (a: Committee, b: Committee): number => rank(a) - rank(b) || compareText(sortName(a), sortName(b));
};
