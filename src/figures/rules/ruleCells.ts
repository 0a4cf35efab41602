import { Confidence } from '../../contract/codelists.ts';
import { earliestDay, Product, type RulePhase } from '../../contract/rules.ts';
import {
  isNamedByDay,
  phaseGroup,
  phaseName,
  ruleStandings,
  type PhaseGroup,
  type Rule,
  type RuleChoice,
  type RuleStanding,
} from '../../domain/rules.ts';
import { groupBy } from '../../domain/sorting.ts';
import { counted, nounFor, upperFirst } from '../../domain/words.ts';
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

const standingTexts = {
  binding: ['binds now', 'bind now'],
  ahead: ['will bind', 'will bind'],
  // A draft, what may be approved, or a text whose day is not on record.
  open: ['has no binding day on record', 'have no binding day on record'],
} as const satisfies Record<RuleStanding, readonly [one: string, many: string]>;

const bindingText = (standing: RuleStanding, count: number): string => {
  const [one, many] = standingTexts[standing];
  return nounFor(count, one, many);
};

/** Returns the heading of rules of one standing: "Bind now: 31 requirements, 6 with a further day ahead". */
export function standingTitle(own: readonly Rule[]): string {
  const standing = own[0]?.standing ?? 'open';
  const further = standing === 'binding' ? own.filter(({ next }) => next !== null).length : 0;
  const some = further === 0 ? '' : `, ${String(further)} with a further day ahead`;
  return `${upperFirst(bindingText(standing, own.length))}: ${counted(own.length, 'requirement')}${some}`;
}

/** Returns how many of some rules bind now and will bind: "31 bind now", "1 will bind". */
export const standingCounts = (rules: readonly Rule[]) =>
  ruleStandings.flatMap((standing) => {
    const count = rules.filter((one) => one.standing === standing).length;
    const text = `${String(count)} ${bindingText(standing, count)}`;
    return count === 0 ? [] : [{ standing, text }];
  });

/** Returns the heading of a table of rules: "55 requirements on record: 31 bind now, 24 will bind". */
export function requirementsTitle(rules: readonly Rule[]): string {
  const counts = standingCounts(rules).map(({ text }) => text);
  return `${counted(rules.length, 'requirement')} on record${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
}

/** True if a phase is of types of vehicles, or its record does not say of which. */
const isOfTypes = (phase: RulePhase): boolean =>
  phaseGroup(phase) !== 'other' || phase.phase === 'effect' || phase.phase === 'approval';

/** Says why a rule has no phase of a group: it binds no types, the choice leaves it out, or none is on record. */
export function noDayText({ phases }: Rule, group: 'new' | 'approved', { state }: RuleChoice): string {
  if (!phases.some(isOfTypes)) return 'not by type';
  if (state !== 'any' && state !== group) return 'not selected';
  return phases.some(({ phase }) => phase === 'all-new-vehicles') ? 'with all types' : 'not found';
}

/** Returns the first day of a phase, and that its confidence is low; a day that is not on record has none. */
export const dayTexts = (phase: RulePhase): string[] => [
  phaseDay(phase),
  ...(earliestDay(phase) !== null && phase.evidence.confidence === 'low' ? ['low confidence'] : []),
];

/** Returns for which of several chosen products a rule is; empty where that goes without saying. */
export const productsText = ({ phases }: Rule, { products }: RuleChoice): string => {
  const own = products.filter((code) => phases.some((one) => one.products.includes(code)));
  return products.length < 2 ? '' : own.map((code) => Product.label(code)).join(', ');
};

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
