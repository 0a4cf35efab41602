import { RefArea } from '../../contract/codelists.ts';
import { isOnOrBefore } from '../../contract/periodDays.ts';
import { TargetQualifier, type PolicyTarget, type TargetProgress } from '../../contract/policyTargets.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { boundedText } from '../../figure/lowerBound.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { formatValue, NO_DATA } from '../../domain/values.ts';
import type { KnownTarget } from './targetsOn.ts';

const TABLE = 'targets';
const A_YEAR = 366;

const kindLabels = { plan: 'aim of a plan', forecast: 'forecast, no aim of a plan' } as const;
const periodText = (period: string | null) => (period === null ? NO_DATA : formatPeriod(period));

const subjectOf = ({ id, refArea }: PolicyTarget, part: string) => ({
  id: `${TABLE}~${id}|${part}`,
  actor: RefArea.label(refArea),
});

/** The number of a target as its source bounds it: "more than 20 standards"; "in words" where it has none. */
export function aimText({ value, valueQualifier, unit }: PolicyTarget): string {
  if (value === null) return 'in words';
  const amount = `${formatValue(value, 'decimal')} ${unit}`;
  return valueQualifier === null ? amount : `${TargetQualifier.label(valueQualifier)} ${amount}`;
}

/** The card of what a target asks for; its unit is on it wherever it has a number. */
export function aimItem(target: PolicyTarget): EvidenceItem {
  return {
    ...subjectOf(target, 'aim'),
    subject: target.title,
    text: aimText(target),
    ...(target.value === null ? {} : { unit: target.unit }),
    facts: [
      { label: 'Set', value: periodText(target.setOn) },
      { label: 'Due', value: periodText(target.due) },
      { label: 'Kind', value: kindLabels[target.kind] },
    ],
    evidence: target.evidence,
  };
}

/** The newest value of a target in its own unit: "88.9 %". */
export const measuredText = ({ unit }: PolicyTarget, progress: TargetProgress): string =>
  `${boundedText(progress, 'decimal')} ${unit}`;

/** How far it is, in percent of the target: "≥ 112.2 %" where its newest value may be higher. */
export const percentText = ({ percentOfTarget: value, isLowerBound }: TargetProgress): string =>
  boundedText({ value, isLowerBound }, 'percent');

/** The card of the newest value that measures a target, in percent of it. */
export function progressItem(target: PolicyTarget, progress: TargetProgress): EvidenceItem {
  const whole = target.kind === 'forecast' ? 'of the forecast' : 'of the target';
  const way =
    progress.percentOfWay === null
      ? []
      : [{ label: 'Of the way since it was set', value: formatValue(progress.percentOfWay, 'percent') }];
  return {
    ...subjectOf(target, 'progress'),
    subject: `${target.title}, ${formatPeriod(progress.timePeriod)}`,
    text: `${percentText(progress)} ${whole}`,
    facts: [{ label: 'Newest value', value: measuredText(target, progress) }, ...way],
    evidence: progress.evidence,
    period: progress.timePeriod,
    unit: `% ${whole}`,
    derivation: progress.derivation,
  };
}

/** The card of who says that a target was met or missed; `null` while nobody does. */
export function outcomeItem({ target, outcome, outcomeEvidence }: KnownTarget): EvidenceItem | null {
  if (outcomeEvidence === null) return null;
  return {
    ...subjectOf(target, 'outcome'),
    subject: target.title,
    text: outcome,
    facts: [],
    evidence: outcomeEvidence,
  };
}

/**
 * What to say beside a value that ends more than a year before it is asked for: before the due date, or before
 * the view's day where that comes first. `null` where the value is as new as it can be expected to be.
 */
export function ageNote({ due }: PolicyTarget, { timePeriod }: TargetProgress, day: string): string | null {
  const asked = due !== null && isOnOrBefore(due, day) ? due : day;
  if (periodEnd(asked) - periodEnd(timePeriod) <= A_YEAR) return null;
  return `no newer figure than ${formatPeriod(timePeriod)}`;
}

/** Targets with a measured value first, each group as it comes: the reader opens the list for the values. */
export function valuedFirst(targets: readonly KnownTarget[]): readonly KnownTarget[] {
  return [
    ...targets.filter(({ progress }) => progress !== null),
    ...targets.filter(({ progress }) => progress === null),
  ];
}
