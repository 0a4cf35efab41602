import { issuerName, StandardKind } from '../../contract/standards.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import type { Fact } from '../../figure/parts.ts';
import { formatPeriod, periodText } from '../../domain/periods.ts';
import { standingText } from '../../domain/standardStanding.ts';
import { numberId } from '../../figure/numberId.ts';
import type { StandingStandard } from './standardsOn.ts';

export const STANDARDS = 'standards';
/** Column of the day of effect, which can have its own source. */
export const EFFECTIVE = 'in force';

/** Returns dates without a column that determine the status, too. */
function dateFacts(one: StandingStandard): Fact[] {
  const dates = [
    ['Planned', one.plannedOn, null],
    ['Draft', one.draftedOn, null],
    ['In force by', one.inForceBy, null],
    ['Withdrawn', one.withdrawnOn, one.withdrawnWith],
    ['Listed as withdrawn by', one.withdrawnOn === null ? one.withdrawnBy : null, null],
  ] as const;
  return dates.flatMap(([label, date, successor]) => {
    const basis = successor === null ? '' : `, when ${successor} replaced it (our reading)`;
    return date === null ? [] : [{ label, value: `${formatPeriod(date)}${basis}` }];
  });
}

/** Returns the card of one standard; `column` is the clicked one: its number or one of its dates. */
function standardItem(one: StandingStandard, column: string, text: string): EvidenceItem {
  return {
    id: numberId(STANDARDS, `${one.designation}|${column}`),
    subject: `${one.designation}, ${one.title}`,
    changedAs: one.designation,
    text,
    actor: issuerName(one.issuer),
    definition:
      'A standard or regulation on record: its number, class and status, and the days on which it was published and takes effect.',
    facts: [
      { label: 'Kind', value: StandardKind.label(one.kind) },
      { label: 'Status', value: standingText(one) },
      ...(one.titleOriginal === null ? [] : [{ label: 'Original', value: one.titleOriginal }]),
      ...dateFacts(one),
      ...(one.replaces === null ? [] : [{ label: 'Replaces', value: one.replaces }]),
    ],
    evidence: one.evidence,
  };
}

export const designationItem = (one: StandingStandard): EvidenceItem =>
  standardItem(one, 'number', one.designation);

/** Returns the card of a day of a standard, or of its absence. */
export function standardDateItem(one: StandingStandard, column: string, date: string | null): EvidenceItem {
  const text = periodText(date);
  return {
    ...standardItem(one, column, text),
    ...(column === EFFECTIVE && one.effectiveEvidence !== null ? { evidence: one.effectiveEvidence } : {}),
    subject: `${one.designation}, ${column}`,
    isMissing: date === null,
    ...(date === null ? {} : { period: date }),
    unit: 'date',
  };
}
