import type { RulePhase } from '../contract/rules.ts';
import { dutiesOf } from '../figures/rules/ruleCells.ts';

/** Demands of a rule: several duties each below the phase and the day to which it belongs. */
export const RuleDuties = ({ phases }: { readonly phases: readonly RulePhase[] }) =>
  dutiesOf(phases).map(({ text, exceptions, when }, at) => (
    <span key={when} className={`block ${at > 0 ? 'mt-2' : ''}`} data-set-ahead>
      {when !== null && <span className="block text-soft">{when}</span>}
      {text}
      {exceptions !== null && <span className="block text-soft">Except: {exceptions}</span>}
    </span>
  ));
