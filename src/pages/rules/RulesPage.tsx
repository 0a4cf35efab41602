import { Fragment, useMemo, useState } from 'react';
import { Market, rulesDocument, type RulesDocument } from '../../contract/rules.ts';
import { leftOutNote } from '../../domain/known.ts';
import { rulesOn, unDocuments, unknownsOf, type Rule, type RuleStanding } from '../../domain/rules.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { rulesAnswer, rulesInMarkets } from '../../figures/rules/ruleAnswer.ts';
import { marketParam, rulesOfView } from '../../figures/rules/ruleChoice.ts';
import { productRules } from '../../figures/rules/rulesFigure.ts';
import { AskedStandards } from '../../frame/AskedStandards.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { useDueFrom } from '../../frame/DueDateList.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Pieces } from '../../frame/Pieces.tsx';
import { useShownAddress, useShownView } from '../../paint/shownAddress.tsx';
import { addressOf } from '../../url/pathView.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { NotKnown, RULES_UNKNOWN } from './NotKnown.tsx';
import { RuleChoices } from './RuleChoices.tsx';
import { RuleDownloads } from './RuleDownloads.tsx';
import { RuleFollow } from './RuleFollow.tsx';
import { RuleName } from './RuleName.tsx';
import { RuleTable, StandingLinks } from './RuleTable.tsx';

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
  const { cut, horizon, all: rules, later, ofAnyState, choice } = shown;
  const unknowns = useMemo(() => unknownsOf(ofAnyState, choice.state), [ofAnyState, choice.state]);
  const [opened, setOpened] = useState<RuleStanding | null>(null);
  const answer = rulesAnswer(cut.known, horizon);
  const leftOut = leftOutNote(cut, 'phase', view.asOf);
  return (
    <div className="sheet flex flex-col gap-10">
      <div className="flex flex-col gap-5">
        {rules.length > 0 && (
          <div>
            {/* Room for the longest answer: a day known late, or another choice, moves nothing below. */}
            <p
              className="sentence min-h-[11lh] max-w-6xl sm:min-h-[3lh] print:min-h-0"
              data-exempt="record"
              data-clock="true"
            >
              <Pieces key={day} {...answer} />
            </p>
            <Below rules={rules} isKnown={unknowns.length === 0} onOpen={setOpened} />
          </div>
        )}
        <RuleChoices phases={all} day={day} />
        {choice.products.length > 0 && <InMarkets markets={rulesInMarkets(cut.known, horizon)} />}
        {rules.length === 0 ? <Nothing /> : <FigureOf spec={productRules} height={640} />}
        {later > 0 && <Later count={later} />}
        <OfUn documents={unDocuments(all, choice)} markets={choice.markets} />
      </div>
      {rules.length > 0 && (
        <div data-clock="true">
          <RuleTable rules={rules} choice={choice} opened={opened} onOpen={setOpened} />
          <RuleFollow document={document} choice={choice} phases={cut.known} />
          <RuleDownloads {...{ document, rules, answer, choice }} phases={cut.known} />
        </div>
      )}
      <WithdrawnRules phases={cut.known.filter(({ status }) => status === 'withdrawn')} />
      {leftOut !== null && <p className="text-sm text-soft">{leftOut}</p>}
      <NotKnown unknowns={unknowns} />
      <AskedStandards />
    </div>
  );
}

interface BelowProps {
  /** Requirements of the table. */
  readonly rules: readonly Rule[];
  /** True if nothing is unknown of them. */
  readonly isKnown: boolean;
  /** Opens a part of the table. */
  readonly onOpen: (standing: RuleStanding) => void;
}

interface InMarketsProps {
  readonly markets: ReturnType<typeof rulesInMarkets>;
}

/** The rules of each market that bind and that begin to, by name, each with its first day. */
const InMarkets = ({ markets }: InMarketsProps) => (
  <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[8rem_1fr]" data-exempt="record" data-clock="true">
    {markets.map(({ market, binding, ahead, open }) => (
      <Fragment key={market}>
        <dt className="font-semibold">{Market.label(market)}</dt>
        <dd data-set-ahead>
          {binding.length > 0 && <Pieces pieces={['Binds: ', ...binding, '. ']} evidence={[]} />}
          {ahead.length > 0 && <Pieces pieces={['Begins: ', ...ahead, '. ']} evidence={[]} />}
          {open.length > 0 && <Pieces pieces={open} evidence={[]} />}
        </dd>
      </Fragment>
    ))}
  </dl>
);

/** Links to what a phone has far below. */
const Below = ({ rules, isKnown, onOpen }: BelowProps) => (
  <p className="no-print mt-1 text-sm text-soft" data-exempt="count">
    {counted(rules.length, 'requirement')}: <StandingLinks rules={rules} onOpen={onOpen} />
    {!isKnown && (
      <>
        {' · '}
        <a href={`#${RULES_UNKNOWN}`} className="underline underline-offset-2">
          What is not known
        </a>
      </>
    )}
  </p>
);

/** Rules that bind no one any more, which figure and table leave out. */
const WithdrawnRules = ({ phases }: Pick<RulesDocument, 'phases'>) =>
  phases.length > 0 && (
    <p className="max-w-3xl text-sm text-soft" data-exempt="record">
      Withdrawn, and not listed:{' '}
      {phases.map(({ id, document, page, objects }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <RuleName document={document} page={page} />, {objects}
        </span>
      ))}
      .
    </p>
  );

interface OfUnProps {
  readonly documents: ReturnType<typeof unDocuments>;
  readonly markets: readonly Market[];
}

/** Says which regulations of the UN a choice of the EU leaves out, and which of them EU law names. */
function OfUn({ documents: { named, others }, markets }: OfUnProps) {
  const { path, view } = useShownAddress();
  if (named.length + others.length === 0) return null;
  const both = [...markets.map(marketParam), marketParam('UN')];
  const withUn = addressOf(path, { ...view, options: { ...view.options, markets: both } });
  return (
    <p className="max-w-3xl text-sm text-soft" data-exempt="record">
      Regulations of the UN are listed under UN parties.
      {named.length > 0 && ` EU rules on record refer to ${named.join(', ')}.`}
      {others.length > 0 && ` No EU rule on record refers to ${others.join(', ')}.`}{' '}
      <TextLink to={withUn} className="no-print">
        Add UN parties
      </TextLink>
    </p>
  );
}

/** The requirements of the table that the months leave out of the figure, and the way to draw them. */
function Later({ count }: { readonly count: number }) {
  const { path, view } = useShownAddress();
  const all = addressOf(path, { ...view, options: { ...view.options, horizon: 'all' } });
  return (
    <p className="text-sm text-soft" data-exempt="count" data-clock="true">
      The table also lists {counted(count, 'requirement')} that {nounFor(count, 'begins', 'begin')} to bind
      after these months.{' '}
      <TextLink to={all} className="no-print">
        Draw all days ahead
      </TextLink>
    </p>
  );
}

const Nothing = () => (
  <p className="text-sm text-soft">
    No rule on record for this selection. Select another product or market, or{' '}
    <TextLink to="/rules">show all products and markets</TextLink>.
  </p>
);
