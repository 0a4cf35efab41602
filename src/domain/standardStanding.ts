import type { StandardForce } from '../contract/register.ts';
import {
  StandardStatus,
  type ComplianceDays,
  type ComplianceIn,
  type Standard,
} from '../contract/standards.ts';
import { dayBefore, formatPeriod, isOnOrBefore } from './periods.ts';
import { approvesTypes, marketName } from './standardPath.ts';

interface Standing {
  /** `null` if no dated step is on record. */
  readonly status: StandardStatus | null;
  readonly earlierTypesUntil: string | null;
}

/** Returns the status as text: "In force", or "Replaced for new types; types approved earlier until July 1, 2027". */
export function standingText({ status, earlierTypesUntil }: Standing): string {
  if (status === null) return 'no dated step on record';
  const label = StandardStatus.label(status);
  return status === 'replaced' && earlierTypesUntil !== null
    ? `${label}; types approved earlier until ${formatPeriod(dayBefore(earlierTypesUntil))}`
    : label;
}

/**
 * Returns the day of effect as text: "in force since July 1, 2026", "in force from January 1, 2027". A law that
 * incorporates a standard applies it from a day; a global technical regulation is established, and parties adopt it
 * later, each on its own day.
 *
 * @param day day of the view.
 */
export function effectText(force: StandardForce, effectiveOn: string, day: string): string {
  const on = formatPeriod(effectiveOn);
  if (force === 'for-own-rules') return `established ${on}`;
  const verb = force === 'incorporated' ? 'applies' : force === 'presumption' ? 'cited' : 'in force';
  return `${verb} ${isOnOrBefore(effectiveOn, day) ? 'since' : 'from'} ${on}`;
}

/** Example: "new types from July 1, 2026", "all vehicles in steps from September 1, 2027 to September 1, 2028". */
function phaseText(who: string, days: readonly string[], isLow: boolean): string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span =
    first === last
      ? `from ${formatPeriod(first)}`
      : `in steps from ${formatPeriod(first)} to ${formatPeriod(last)}`;
  return [`${who} ${span}${isLow ? ' (low confidence)' : ''}`];
}

/** Names whom the last day binds: without a day for new types it is the only one on record, and binds them, too. */
const allName = (issuer: string, newTypesOn: readonly string[]): string =>
  !approvesTypes(issuer) ? 'all vehicles' : newTypesOn.length === 0 ? 'all types' : 'existing types';

/** Returns from when a document applies and who must comply; `null` if no such day is on record. */
export function complianceText(
  { appliesOn, newTypesOn, allOn, lowSteps }: ComplianceDays,
  issuer: string,
): string | null {
  const parts = [
    ...phaseText('applies', appliesOn, lowSteps.includes('applies')),
    ...phaseText('new types', newTypesOn, lowSteps.includes('new-types')),
    ...phaseText(allName(issuer, newTypesOn), allOn, lowSteps.includes('all')),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

/** True if whoever the document addresses must follow it. */
export const isBinding = ({ kind }: Pick<Standard, 'kind'>): boolean =>
  kind === 'mandatory' || kind === 'regulation';

type Duty = ComplianceDays &
  Pick<Standard, 'kind' | 'issuer'> & { readonly complianceIn: readonly ComplianceIn[] };

/**
 * Returns who must comply from when; "voluntary" for a text that binds by itself nobody, and `null` for a binding one
 * without such a day on record. Parties to an agreement put a global regulation into their own rules.
 */
export function dutyText(standard: Duty): string | null {
  const own = complianceText(standard, standard.issuer);
  const inMarkets = standard.complianceIn.map(
    (one) => `${marketName(one.area)}: ${complianceText(one, one.area) ?? ''}`,
  );
  const days = [...(own === null ? [] : [own]), ...inMarkets];
  if (days.length > 0) return days.join('; ');
  if (isBinding(standard)) return null;
  return standard.kind === 'global-regulation' ? 'by the rules of each party' : 'voluntary';
}

/** Returns the first of these days, by which rows are sorted; `undefined` if none is on record. */
export const firstCompliance = ({
  appliesOn,
  newTypesOn,
  allOn,
}: Omit<ComplianceDays, 'lowSteps'>): string | undefined => appliesOn[0] ?? newTypesOn[0] ?? allOn[0];
