import type { RulePhase } from '../../contract/rules.ts';
import { isNamedByDay, phaseName } from '../../domain/rules.ts';
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
