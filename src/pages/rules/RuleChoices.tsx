import { horizons } from '../../frame/horizons.ts';
import { useMemo, useState } from 'react';
import type { RulePhase } from '../../contract/rules.ts';
import { ruleCounts } from '../../domain/rules.ts';
import { choiceText, ruleChoice } from '../../figures/rules/ruleChoice.ts';
import { Fold } from '../../frame/Fold.tsx';
import { RulePills, UnknownRuleChoices } from '../../frame/RulePills.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useOptions } from '../../url/useOptions.ts';

const states = [
  { value: 'any', label: 'Any' },
  { value: 'new', label: 'Not approved yet' },
  { value: 'approved', label: 'Approved before' },
] as const;

interface RuleChoicesProps {
  /** All phases known on the day of the view. */
  readonly phases: readonly RulePhase[];
  /** Day from which days are ahead. */
  readonly day: string;
}

/** Choice of products, markets, state and months, all stored in the address. */
export function RuleChoices({ phases, day }: RuleChoicesProps) {
  const { options, choose } = useOptions();
  const { state, horizon } = options;
  // The press is painted before its counts.
  const shown = useShownView();
  const counts = useMemo(() => ruleCounts(phases, ruleChoice(shown.options), day), [phases, shown, day]);
  const isSet = [options.products, options.markets, state, horizon].some((one) => one !== undefined);
  // A choice opens on the first visit, and does not close while it is made.
  const [isOpen] = useState(!isSet);
  return (
    <div className="flex flex-col gap-3">
      <Fold summary="Select products, markets and months" isOpen={isOpen} isButton>
        <div className="no-print flex flex-col gap-3">
          <RulePills counts={counts} />
          <div className="flex flex-wrap gap-x-12 gap-y-3">
            <Choice
              legend="My type"
              aligned
              options={states}
              value={state ?? 'any'}
              onChange={(value) => choose({ state: value === 'any' ? null : value })}
            />
            <Choice
              legend="Days ahead"
              aligned
              options={horizons}
              value={horizon ?? '24'}
              onChange={(value) => choose({ horizon: value === '24' ? null : value })}
            />
          </div>
        </div>
      </Fold>
      <UnknownRuleChoices />
      <p className="text-sm text-soft" data-exempt="state">
        {choiceText(options)}{' '}
        {isSet && (
          <TextLink to="/rules" className="no-print">
            Show all
          </TextLink>
        )}
      </p>
    </div>
  );
}
