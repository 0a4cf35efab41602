import { RefArea } from '../../contract/codelists.ts';
import { isOnOrBefore } from '../../contract/periodDays.ts';
import { TargetQualifier, type PolicyTarget, type TargetProgress } from '../../contract/policyTargets.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import type { Fact } from '../../figure/parts.ts';
import { statedText } from '../../figure/statedText.ts';
import { formatPeriod, periodEnd, periodText } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import type { KnownTarget } from './targetsOn.ts';

const TABLE = 'targets';
const A_YEAR = 366;

const targetKindLabels = { plan: 'target of a plan', forecast: 'forecast, not a target of a plan' } as const;
const targetSubject = ({ id, refArea }: PolicyTarget, part: string) => ({
  id: `${TABLE}~${id}|${part}`,
  actor: RefArea.label(refArea),
});

/** Returns the number of a target as its source bounds it: "more than 20 standards"; "qualitative target" if it has none. */
export function aimText({ value, valueQualifier, unit }: PolicyTarget): string {
  if (value === null) return 'qualitative target';
  const amount = `${formatValue(value, 'decimal')} ${unit}`;
  return valueQualifier === null ? amount : `${TargetQualifier.label(valueQualifier)} ${amount}`;
}

/** Returns the result so far as a fact with its own source: that of the target does not say it. */
export function resultFacts({ status, outcomeEvidence }: KnownTarget): Fact[] {
  if (status === null) return [];
  const own = { label: 'Result so far', value: `${status} (this dataset’s own note, without a source)` };
  return [
    outcomeEvidence === null ? own : { ...own, value: status, evidence: { ...outcomeEvidence, note: null } },
  ];
}

/** Returns the card of a target itself, with its unit if it has a number. */
export function aimItem(row: KnownTarget): EvidenceItem {
  const { target } = row;
  return {
    ...targetSubject(target, 'aim'),
    subject: target.title,
    text: aimText(target),
    ...(target.value === null ? {} : { unit: target.unit }),
    ...(target.due === null ? {} : { period: target.due }),
    definition: 'What is to be reached by the due date, as the plan or the forecast states it.',
    facts: [
      { label: 'Set', value: periodText(target.setOn) },
      { label: 'Due', value: periodText(target.due) },
      { label: 'Kind', value: targetKindLabels[target.kind] },
      ...resultFacts(row),
    ],
    evidence: target.evidence,
  };
}

/** Returns the newest value of a target in its own unit: "88.9 %". */
export const measuredText = ({ unit }: PolicyTarget, progress: TargetProgress): string =>
  `${statedText(progress, 'decimal')} ${unit}`;

/** Returns the progress as a percentage of the target: "≥ 112.2 %" if its newest value may be higher. */
export const targetPercent = (progress: TargetProgress): string =>
  statedText({ ...progress, value: progress.percentOfTarget }, 'percent');

/** Returns the card of the newest value that measures a target, as a percentage of it. */
export function progressItem(target: PolicyTarget, progress: TargetProgress): EvidenceItem {
  const whole = target.kind === 'forecast' ? 'of the forecast' : 'of the target';
  const way =
    progress.percentOfWay === null
      ? []
      : [
          {
            label: 'Share of the way since it was set',
            value: formatValue(progress.percentOfWay, 'percent'),
          },
        ];
  return {
    ...targetSubject(target, 'progress'),
    subject: `${target.title}, ${formatPeriod(progress.timePeriod)}`,
    text: `${targetPercent(progress)} ${whole}`,
    facts: [{ label: 'Latest value', value: measuredText(target, progress) }, ...way],
    evidence: progress.evidence,
    period: progress.timePeriod,
    unit: `% ${whole}`,
    definition: `100 times the latest value at or before the due date, divided by that ${whole}.`,
    status: progress.obsStatus,
    derivation: progress.derivation,
  };
}

/** Returns the card of the source that says a target was met or missed; `null` if none does. */
export function outcomeItem(row: KnownTarget): EvidenceItem | null {
  const { target, outcome, outcomeEvidence } = row;
  if (outcomeEvidence === null) return null;
  return {
    ...targetSubject(target, 'outcome'),
    subject: target.title,
    text: outcome,
    ...(target.due === null ? {} : { period: target.due }),
    definition: 'Whether the target was met, as a source says.',
    facts: resultFacts(row),
    evidence: { ...outcomeEvidence, note: null },
  };
}

/**
 * Returns a remark on a value that ends more than a year before it is needed: before the due date or the view's day,
 * whichever is earlier. `null` if the value is as new as can be expected.
 */
export function ageNote({ due }: PolicyTarget, { timePeriod }: TargetProgress, day: string): string | null {
  const asked = due !== null && isOnOrBefore(due, day) ? due : day;
  if (periodEnd(asked) - periodEnd(timePeriod) <= A_YEAR) return null;
  return `no figure later than ${formatPeriod(timePeriod)}`;
}

/** Returns targets with a measured value first, each group in the given order: users open the list for the values. */
export function valuedFirst(targets: readonly KnownTarget[]): readonly KnownTarget[] {
  return [
    ...targets.filter(({ progress }) => progress !== null),
    ...targets.filter(({ progress }) => progress === null),
  ];
}
