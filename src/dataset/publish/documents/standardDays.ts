import type { ComplianceDays, StandardDay, StandardScope } from '../../../contract/standards.ts';
import { periodEnd, periodStart } from '../../../domain/periods.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { isBinding } from '../../../domain/standardStanding.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import { evidenceOf } from '../documentDraft.ts';

/** Steps that the phases of a rule are. */
const stepsOfPhases: Readonly<Partial<Record<RowOf<'applicability'>['phase'], StandardDay['step']>>> = {
  'new-types': 'new-types',
  'all-new-vehicles': 'all',
  'existing-types': 'all',
};

const VEHICLE = /^[LMNORST]\d?$/;

/** True for rules of vehicles and their batteries; a party of the UN Agreement may refuse approvals, but need not. */
const bindsVehicles = ({ market, objectCodes }: RowOf<'applicability'>): boolean =>
  market !== 'UN' && objectCodes.some((code) => VEHICLE.test(code) || code === 'battery-ev');

/**
 * Returns the days of a document's rules as steps of it. Of a document with rules on several topics none is a day of
 * the whole.
 */
function daysOfRules(rules: readonly RowOf<'applicability'>[]): StandardDay[] {
  const topics = new Set(rules.map((row) => row.topics.join(';')));
  if (topics.size > 1) return [];
  return rules.filter(bindsVehicles).flatMap((row) => {
    const step = stepsOfPhases[row.phase];
    return step === undefined || row.from === null
      ? []
      : [{ step, date: row.from, text: row.objects, evidence: evidenceOf(row) }];
  });
}

/**
 * Returns the further days of each standard, by designation, earliest first. A step of which it has no day of its own
 * has the days of its rules.
 */
export function daysFrom({
  standardDays,
  applicability,
}: Pick<Records, 'standardDays' | 'applicability'>): (designation: string) => readonly StandardDay[] {
  const byName = groupBy(standardDays, ({ designation }) => designation);
  const rules = groupBy(applicability, ({ document }) => document);
  return (designation) => {
    const own = (byName.get(designation) ?? []).map((row): StandardDay => ({
      ...{ step: row.step, date: row.date, text: row.text },
      evidence: evidenceOf(row),
    }));
    const further = daysOfRules(rules.get(designation) ?? []).filter(
      ({ step }) => !own.some((one) => one.step === step),
    );
    return [...own, ...further].sort((a, b) => compareText(a.date, b.date));
  };
}

/** Returns what each standard binds, by designation. */
export function scopesFrom({
  standardScopes,
}: Pick<Records, 'standardScopes'>): ReadonlyMap<string, StandardScope> {
  return new Map(
    standardScopes.map(({ designation, objects, classes, levels, imports, ...row }) => [
      designation,
      { objects, classes, levels, imports, evidence: evidenceOf(row) },
    ]),
  );
}

/**
 * Returns the day until which types approved earlier need not meet a new text: the first day on which they must, if
 * it is later than the day on which the new text takes effect. `null` if the old one was not binding or no such day
 * is on record.
 */
export const earlierTypesUntil = (
  days: readonly StandardDay[],
  takesOverOn: string | null,
  old: Pick<RowOf<'standards'>, 'kind'>,
): string | null =>
  !isBinding(old) || takesOverOn === null
    ? null
    : (days.find(({ step, date }) => step === 'all' && periodStart(date) > periodEnd(takesOverOn))?.date ??
      null);

/** Returns the days from which a standard applies, and from which new and existing types must comply. */
export function complianceOf(days: readonly StandardDay[]): ComplianceDays {
  const of = (wanted: StandardDay['step']) => [
    ...new Set(days.filter(({ step }) => step === wanted).map(({ date }) => date)),
  ];
  const low = days.filter(({ evidence }) => evidence.confidence === 'low').map(({ step }) => step);
  const steps = ['applies', 'new-types', 'all'] as const;
  return {
    ...{ appliesOn: of('applies'), newTypesOn: of('new-types'), allOn: of('all') },
    lowSteps: steps.filter((step) => low.includes(step)),
  };
}
