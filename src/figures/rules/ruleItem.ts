import { earliestDay, Market, RuleStatus, type RuleAmendment, type RulePhase } from '../../contract/rules.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { movedText, phaseName, ruleNoticeId } from '../../domain/rules.ts';
import { upperFirst } from '../../domain/words.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import type { Fact } from '../../figure/parts.ts';

/** Name of the table in links to one of its days. */
export const RULES = 'rules';

export const RULE_DEFINITION =
  'The first day on which a phase of a rule binds, as a source on record gives it; not the day on which the rule entered into force.';

export const MODEL_YEAR_NOTE =
  'A model year is no day: it is placed at January 2 of the year before, when it may begin at the earliest (40 CFR 85.2304).';

/** Returns the first day of a phase as text: "January 1, 2028", "model year 2027", "no day on record". */
export function phaseDay({ from, modelYear }: Pick<RulePhase, 'from' | 'modelYear'>): string {
  if (from !== null) return formatPeriod(from);
  return modelYear === null ? 'no day on record' : `model year ${String(modelYear)}`;
}

/** Returns the name of a phase: "GB 39901-2025, cars (M1): new types". */
export const phaseSubject = (phase: Pick<RulePhase, 'document' | 'objects' | 'phase'>): string =>
  `${phase.document}, ${phase.objects}: ${phaseName(phase)}`;

/** Returns the period of a phase: a model year begins in the calendar year before it at the earliest. */
export function phasePeriod({ from, modelYear }: Pick<RulePhase, 'from' | 'modelYear'>): string {
  if (from !== null || modelYear === null) return from ?? '';
  return `${String(modelYear - 1)}/${String(modelYear)}`;
}

const fact = (label: string, value: string | null): Fact[] => (value === null ? [] : [{ label, value }]);

/** Returns what a phase demands, of whom, and on what basis. */
export function phaseFacts(phase: RulePhase): Fact[] {
  const { secondEvidence } = phase;
  const first = phase.from === null ? earliestDay(phase) : null;
  return [
    { label: 'Binds', value: phase.objects },
    { label: 'Duty', value: phase.duty },
    ...fact('Except', phase.exceptions),
    ...fact('Until', phase.until && formatPeriod(phase.until)),
    ...fact('May begin', first && `${formatPeriod(first)}, at the earliest`),
    { label: 'State of the text', value: RuleStatus.label(phase.status) },
    ...fact('Edition', phase.edition),
    ...fact('Basis', phase.basis),
    ...fact('Set by', phase.amendment),
    ...(secondEvidence === null
      ? []
      : [{ label: 'Second source', value: phaseDay(phase), evidence: secondEvidence }]),
  ];
}

/** Returns what an amendment did: the days that it moved, then its other changes. */
export const amendmentText = (one: RuleAmendment): string =>
  one.moved.length === 0 ? one.changes : `${upperFirst(movedText(one))}. ${one.changes}`;

/** Returns the card of an amendment, by its name and day: "Amendment No. 1, January 28, 2026". */
export const amendmentItem = (one: RuleAmendment): EvidenceItem => ({
  id: numberId(RULES, ruleNoticeId(one)),
  subject: `${one.document}: ${one.amendment}`,
  text: [
    upperFirst(one.amendment),
    ...(one.publishedOn === null ? [] : [formatPeriod(one.publishedOn)]),
  ].join(', '),
  actor: null,
  period: one.publishedOn ?? '',
  facts: [
    { label: 'Kind', value: upperFirst(one.kind) },
    ...fact('Effective', one.effectiveOn && formatPeriod(one.effectiveOn)),
    { label: 'Changes', value: amendmentText(one) },
  ],
  evidence: one.evidence,
});

/** Returns the card of the first day of a phase; one that is not known is missing, and its source was searched. */
export const phaseItem = (phase: RulePhase): EvidenceItem => ({
  ...(earliestDay(phase) === null ? { isMissing: true, wasSought: true } : {}),
  id: numberId(RULES, phase.id),
  subject: phaseSubject(phase),
  changedAs: phase.document,
  text: phaseDay(phase),
  actor: Market.label(phase.market),
  period: phasePeriod(phase),
  unit: 'date',
  definition: RULE_DEFINITION,
  facts: phaseFacts(phase),
  evidence: phase.evidence,
});
