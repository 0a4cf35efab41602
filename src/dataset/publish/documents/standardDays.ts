import type { ComplianceDays, StandardDay, StandardScope } from '../../../contract/standards.ts';
import { periodEnd, periodStart } from '../../../domain/periods.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { isBinding } from '../../../domain/standardStanding.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import { evidenceOf } from '../documentDraft.ts';

/** Returns the further days of each standard, by designation, earliest first. */
export function daysFrom({
  standardDays,
}: Pick<Records, 'standardDays'>): (designation: string) => readonly StandardDay[] {
  const byName = groupBy(standardDays, ({ designation }) => designation);
  return (designation) =>
    (byName.get(designation) ?? [])
      .map((row) => ({ step: row.step, date: row.date, text: row.text, evidence: evidenceOf(row) }))
      .sort((a, b) => compareText(a.date, b.date));
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
