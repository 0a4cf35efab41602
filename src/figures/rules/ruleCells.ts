import { Confidence } from '../../contract/codelists.ts';
import type { RulePhase } from '../../contract/rules.ts';
import { isNamedByDay, phaseGroup, phaseName, type PhaseGroup, type Rule } from '../../domain/rules.ts';
import { groupBy } from '../../domain/sorting.ts';
import { upperFirst } from '../../domain/words.ts';
import { phaseDay } from './ruleItem.ts';

/** A duty of a rule, with what is let off from it. */
export interface RuleDuty {
  readonly text: string;
  readonly exceptions: string | null;
  /** Phases to which it belongs; `null` if it is that of all. */
  readonly when: string | null;
}

const dutyDays = (phase: RulePhase): string =>
  isNamedByDay(phase) ? phaseDay(phase) : `${phaseName(phase)}, ${phaseDay(phase)}`;

/** Returns the duties of a rule, each with the phases and days to which it belongs if they differ. */
export function dutiesOf(phases: readonly RulePhase[]): RuleDuty[] {
  const own = [...groupBy(phases, ({ duty, exceptions }) => `${duty}|${exceptions ?? ''}`).values()];
  return own.flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const when = own.length === 1 ? null : upperFirst(same.map(dutyDays).join('; '));
    return [{ text: first.duty, exceptions: first.exceptions, when }];
  });
}

export const ofGroup = ({ phases }: Rule, group: PhaseGroup): RulePhase[] =>
  phases.filter((one) => phaseGroup(one) === group);

/** Returns the different texts of some phases, in their order. */
export const told = (phases: readonly RulePhase[], textOf: (phase: RulePhase) => string | null): string[] => [
  ...new Set(phases.flatMap((one) => textOf(one) ?? [])),
];

/** True if neither the column nor the day of a phase says what begins. */
export const isNamed = (phase: RulePhase): boolean => phaseGroup(phase) === 'other' && !isNamedByDay(phase);

/** Returns the confidence of the days of a rule, the highest first: "Medium, low". */
export function confidenceText({ phases }: Rule): string {
  const own = new Set(phases.map(({ evidence }) => evidence.confidence));
  return upperFirst(Confidence.codes.filter((one) => own.has(one)).join(', '));
}
