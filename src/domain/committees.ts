import { RefArea } from '../contract/codelists.ts';
import type { Committee, UntilBasis } from '../contract/participation.ts';
import { listed } from './formats.ts';
import { formatPeriod, periodEnd, periodStart } from './periods.ts';

/** Whether the term of a chair is over on a day. */
export const hasEnded = ({ chairUntil }: Pick<Committee, 'chairUntil'>, day: string): boolean =>
  chairUntil !== null && periodEnd(chairUntil) < periodStart(day);

/** "December 2023", or "August 27, 2023, by rule": no source gives a day that follows from the rule of the body. */
export const termEnd = (until: string, basis: UntilBasis | null): string =>
  `${formatPeriod(until)}${basis === 'rule' ? ', by rule' : ''}`;

/** What is said of an office on a day. */
export interface HeldText {
  readonly holder: string;
  /** Of when that is known, or until when it was so: "November 2023", "term to 2023; no later chair on record". */
  readonly known: string;
  /** The term is over, or the row is older than two years: it may have been overtaken. */
  readonly isOld: boolean;
}

const OLD_DAYS = 2 * 365;

const known = (asOf: string, day: string): Omit<HeldText, 'holder'> => ({
  known: formatPeriod(asOf.slice(0, 'YYYY-MM'.length)),
  isOld: periodStart(day) - periodEnd(asOf) > OLD_DAYS,
});

/** Who holds the secretariat of a committee; `null` where that is not known. */
export const secretariatOn = ({ secretariat, asOf }: Committee, day: string): HeldText | null =>
  secretariat === null ? null : { holder: RefArea.label(secretariat), ...known(asOf, day) };

/** "co-chairs: Canada, China, and Japan". */
const coChairsText = (areas: readonly RefArea[]): string =>
  `co-chairs: ${listed(areas.map((area) => RefArea.label(area)))}`;

/** Who heads a committee, its convenor too; `null` where that is not known. */
export function chairOn(committee: Committee, day: string): HeldText | null {
  const { chair, coChairs, chairUntil, chairUntilBasis, chairAsOf, asOf } = committee;
  const of = known(chairAsOf ?? asOf, day);
  if (coChairs.length > 0) return { holder: coChairsText(coChairs), ...of };
  if (chair === null) return null;
  if (chairUntil === null || !hasEnded(committee, day)) return { holder: RefArea.label(chair), ...of };
  const until = `term to ${termEnd(chairUntil, chairUntilBasis)}; no later chair on record`;
  return { holder: RefArea.label(chair), known: until, isOld: true };
}
