import { useMemo } from 'react';
import { rulesDocument, type RulesDocument } from '../../contract/rules.ts';
import { leftOutNote } from '../../domain/known.ts';
import { groupBy } from '../../domain/sorting.ts';
import { disputed, rulesOn, unknownsOf, type Rule, type Unknown } from '../../domain/rules.ts';
import { nounFor } from '../../domain/words.ts';
import { rulesAnswer } from '../../figures/rules/ruleAnswer.ts';
import { rulesOfView } from '../../figures/rules/ruleChoice.ts';
import { phaseDay } from '../../figures/rules/ruleItem.ts';
import { productRules } from '../../figures/rules/rulesFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { useDueFrom } from '../../frame/DueDateList.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Pieces } from '../../frame/Pieces.tsx';
import { useShownAddress, useShownView } from '../../paint/shownAddress.tsx';
import { addressOf } from '../../url/pathView.ts';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { RuleChoices } from './RuleChoices.tsx';
import { RuleName } from './RuleName.tsx';
import { RuleTable } from './RuleTable.tsx';

/** Whom rules bind, from which day: a choice, an answer, a figure, a table, and what is not known. */
export const RulesPage = () => (
  <Documents label="Rules" height={1600} needs={(ask) => ({ document: ask(rulesDocument) })}>
    {({ document }) => <Rules document={document} />}
  </Documents>
);

function Rules({ document }: { readonly document: RulesDocument }) {
  const view = useShownView();
  const day = useDueFrom(document.datasetVersion);
  const all = useMemo(() => rulesOn(document.phases, view.asOf).known, [document, view.asOf]);
  const shown = useMemo(() => rulesOfView(document, view, day), [document, view, day]);
  const { cut, horizon, rules, later, ofAnyState, choice } = shown;
  const unknowns = useMemo(() => unknownsOf(ofAnyState, choice.state), [ofAnyState, choice.state]);
  const leftOut = leftOutNote(cut, 'phase', view.asOf);
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-6">
        <RuleChoices phases={all} />
        {rules.length === 0 ? (
          <Nothing />
        ) : (
          <>
            <p className="sentence max-w-3xl" data-exempt="record" data-clock="true">
              <Pieces {...rulesAnswer(cut.known, horizon)} />
            </p>
            <FigureOf spec={productRules} height={640} />
          </>
        )}
        {later > 0 && <Later count={later} />}
      </div>
      {rules.length > 0 && (
        <div data-clock="true">
          <RuleTable rules={rules} />
        </div>
      )}
      {leftOut !== null && <p className="text-sm text-soft">{leftOut}</p>}
      <NotKnown unknowns={unknowns} />
    </div>
  );
}

/** The requirements that the months leave out, and the way to them. */
function Later({ count }: { readonly count: number }) {
  const { path, view } = useShownAddress();
  const all = addressOf(path, { ...view, options: { ...view.options, horizon: 'all' } });
  return (
    <p className="text-sm text-soft" data-exempt="count" data-clock="true">
      {String(count)} more {nounFor(count, 'requirement begins', 'requirements begin')} to bind later.{' '}
      <TextLink to={all}>Show all days ahead</TextLink>
    </p>
  );
}

const Nothing = () => (
  <p className="text-sm text-soft">
    No rule on record for this selection. Select another product or market, or{' '}
    <TextLink to="/rules">show all products and markets</TextLink>.
  </p>
);

const unknownTexts: Readonly<Record<Unknown['kind'], string>> = {
  'no-day': 'No first day on record',
  'no-approved': 'A day for new types, but none for types approved before on record',
  low: 'A day of low confidence',
  disagree: 'Sources give different first days',
};

/** Returns the days on which sources disagree: "July 1, 2027 or August 1, 2027". */
const disputedDays = (rules: readonly Rule[]): string =>
  rules
    .flatMap(disputed)
    .map((own) => own.map(phaseDay).join(' or '))
    .join('; ');

/** Returns the objects of some rules of one document, since others of it may be known. */
const objectsOf = (rules: readonly Rule[]): string =>
  [...new Set(rules.map(({ objects }) => objects))].join('; ');

/** Gaps of the record on the selected rules, by document and object. */
function NotKnown({ unknowns }: { readonly unknowns: readonly Unknown[] }) {
  if (unknowns.length === 0) return null;
  return (
    <Section id="rules-unknown" title="What is not known" className="max-w-3xl">
      <ul className="flex flex-col gap-2 text-sm">
        {unknowns.map(({ kind, rules }) => (
          <li key={kind}>
            <span className="text-soft">{unknownTexts[kind]}:</span>{' '}
            {[...groupBy(rules, ({ document }) => document)].map(([document, own], at) => (
              <span key={document}>
                {at > 0 && '; '}
                <RuleName document={document} page={own[0]?.page ?? null} />
                <span className="text-soft" data-set-ahead>
                  {' '}
                  ({kind === 'disagree' ? disputedDays(own) : objectsOf(own)})
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
