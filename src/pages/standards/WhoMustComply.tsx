import { Market } from '../../contract/rules.ts';
import type { StandardDocument } from '../../contract/standardRecords.ts';
import { formatPeriod, isOnOrBefore } from '../../domain/periods.ts';
import { phasesByRule, rulesOn } from '../../domain/rules.ts';
import { phaseName } from '../../domain/rules.ts';
import { amendmentItem, amendmentText, phaseItem } from '../../figures/rules/ruleItem.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { RuleDuties } from '../../frame/RuleDuties.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Whom a document binds, to what and from which days, and what moved them; nothing if it is not among the rules. */
export function WhoMustComply({ document }: { readonly document: StandardDocument }) {
  const { asOf } = useShownView();
  const rules = phasesByRule(rulesOn(document.phases, asOf).known);
  const amendments = document.amendments.filter(
    ({ publishedOn }) => asOf === null || (publishedOn !== null && isOnOrBefore(publishedOn, asOf)),
  );
  if (rules.length === 0) return null;
  return (
    <Section id="comply" title="Who must comply">
      <PlainTable
        caption="Whom it binds"
        columns={['Market', 'Whom', 'From', 'Duty']}
        roomy={['Whom', 'Duty']}
        rows={rules.map((phases) => {
          const [{ market, objects }] = phases;
          return {
            key: phases[0].rule,
            cells: [
              Market.label(market),
              <span key="whom" data-set-ahead>
                {objects}
              </span>,
              phases.map((phase) => (
                <span key={phase.id} className="block" data-set-ahead>
                  <EvidenceValue item={phaseItem(phase)} />
                  <span className="block text-soft">
                    {phaseName(phase)}
                    {phase.until !== null && `, until ${formatPeriod(phase.until)}`}
                  </span>
                </span>
              )),
              <RuleDuties key="duty" phases={phases} />,
            ],
          };
        })}
      />
      {amendments.length > 0 && (
        <ul className="mt-3 text-sm">
          {amendments.map((one) => (
            <li key={one.amendment} className="min-h-7" data-set-ahead>
              <EvidenceValue item={amendmentItem(one)} />
              <span className="block text-soft">{amendmentText(one)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-sm text-soft">
        In our words; not legal advice. <TextLink to="/rules">All rules, by product and market</TextLink>
        {' · '}
        <TextLink to="/rules/first">Who binds first</TextLink>
      </p>
    </Section>
  );
}
