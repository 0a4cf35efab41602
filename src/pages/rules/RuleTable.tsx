import { useMemo } from 'react';
import { earliestDay, Market, RuleStatus, type RulePhase } from '../../contract/rules.ts';
import { formatPeriod } from '../../domain/periods.ts';
import {
  phaseName,
  type PhaseGroup,
  type Rule,
  type RuleChoice,
  type RuleStanding,
} from '../../domain/rules.ts';
import {
  confidenceText,
  isNamed,
  noDayText,
  ofGroup,
  productsText,
  requirementsTitle,
  standingCounts,
  standingTitle,
  told,
} from '../../figures/rules/ruleCells.ts';
import { phaseItem, RULES } from '../../figures/rules/ruleItem.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { useSources } from '../../frame/RecordScope.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable, type RowGroups } from '../../ui/SearchableTable.tsx';
import { TextButton, TextLink } from '../../ui/TextLink.tsx';
import { RuleDuties } from '../../frame/RuleDuties.tsx';
import { RuleName } from './RuleName.tsx';

/** Days of one group of phases, each with its card; what begins then, if neither the column nor the day says it. */
const Days = ({ phases }: { readonly phases: readonly RulePhase[] }) =>
  phases.map((phase) => (
    <span key={phase.id} className="block whitespace-nowrap" data-set-ahead>
      <EvidenceValue item={phaseItem(phase)} />
      {phase.until !== null && <span className="block text-soft">until {formatPeriod(phase.until)}</span>}
      {isNamed(phase) && (
        <span className="block max-w-48 whitespace-normal text-soft">{phaseName(phase)}</span>
      )}
    </span>
  ));

/** A requirement with the choice that it is read by. */
interface ChosenRule extends Rule {
  readonly choice: RuleChoice;
}

const dayColumn = (group: PhaseGroup, header: string): DataColumn<ChosenRule> =>
  valueColumn(
    group,
    header,
    (rule) => ofGroup(rule, group).flatMap((one) => earliestDay(one) ?? [])[0],
    (rule) => {
      const phases = ofGroup(rule, group);
      if (phases.length > 0 || group === 'other') return <Days phases={phases} />;
      return <span className="text-soft">{noDayText(rule, group, rule.choice)}</span>;
    },
  );

/** Lines below the first of a cell. */
const Lines = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text) => (
    <span key={text} className="block text-soft">
      {text}
    </span>
  ));

/** Certainty of the days, the state of the text, and the publishers of its sources, each with its page. */
function Certainty({ rule }: { readonly rule: Rule }) {
  const sources = useSources();
  const { phases } = rule;
  return (
    <>
      {confidenceText(rule)}
      <Lines texts={told(phases, ({ status }) => RuleStatus.label(status))} />
      {told(phases, ({ evidence }) => evidence.sourceId).map((id) => (
        <TextLink key={id} to={`/sources/${id}`} className="block wrap-anywhere">
          {sources[id]?.publisher ?? id}
        </TextLink>
      ))}
    </>
  );
}

const columns: readonly DataColumn<ChosenRule>[] = [
  textColumn(
    'rule',
    'Rule',
    ({ document, title, phases }) =>
      `${document} ${title ?? ''} ${phases.map(({ basis }) => basis).join(' ')}`,
    (rule) => (
      <span className="block min-w-36 print:min-w-40">
        <RuleName {...rule} />
        {rule.title !== null && <span className="block">{rule.title}</span>}
        <Lines texts={told(rule.phases, ({ edition }) => edition)} />
      </span>
    ),
  ),
  textColumn('market', 'Market', ({ market }) => Market.label(market)),
  textColumn(
    'whom',
    'Whom',
    (rule) => `${rule.objects} ${productsText(rule, rule.choice)}`,
    // A rule may name its objects by a day that it sets: "placed on the market before".
    (rule) => (
      <span data-set-ahead>
        {rule.objects}
        <Lines texts={[productsText(rule, rule.choice)].filter((text) => text !== '')} />
      </span>
    ),
  ),
  dayColumn('new', 'New types from'),
  dayColumn('approved', 'All types from'),
  dayColumn('other', 'Other days'),
  textColumn(
    'duty',
    'Duty',
    ({ phases }) => phases.map(({ duty, exceptions }) => `${duty} ${exceptions ?? ''}`).join(' '),
    ({ phases }) => <RuleDuties phases={phases} />,
  ),
  textColumn('certainty', 'Certainty, source', confidenceText, (rule) => <Certainty rule={rule} />),
];

interface RulesProps {
  readonly rules: readonly Rule[];
}

interface OpeningProps extends RulesProps {
  /** Opens a part of the table. */
  readonly onOpen: (standing: RuleStanding) => void;
}

/** Links that open the parts of the table, each with the number of its requirements. */
export const StandingLinks = ({ rules, onOpen }: OpeningProps) =>
  standingCounts(rules).map(({ standing, text }, at) => (
    <span key={standing}>
      {at > 0 && ' · '}
      <a
        href={`#${RULES}-${standing}`}
        className="underline underline-offset-2"
        onClick={() => onOpen(standing)}
      >
        {text}
      </a>
    </span>
  ));

const groups: RowGroups<ChosenRule> = {
  column: 'standing',
  of: ({ standing }) => standing,
  firstRows: 3,
  onPhone: 1,
  isWholeOnPaper: true,
  head: (standing, own) => (
    <span id={`${RULES}-${standing}`} className="font-serif text-lg font-semibold" data-exempt="count">
      {standingTitle(own)}
    </span>
  ),
  more: (_, own, showAll) => (
    <TextButton className="no-print" data-exempt="count" onClick={showAll}>
      Show all {own.length}
    </TextButton>
  ),
};

/** The requirements of a selection: whom each binds, from which days, to what, and how sure that is. */
export function RuleTable({
  rules,
  choice,
  opened,
  onOpen,
}: OpeningProps & { readonly choice: RuleChoice; readonly opened: RuleStanding | null }) {
  const rows = useMemo(() => rules.map((one) => ({ ...one, choice })), [choice, rules]);
  return (
    <SearchableTable
      id={RULES}
      heading={(_, found) => requirementsTitle(found)}
      what="requirements"
      caption="Requirements by document and object"
      filters={
        <p className="no-print mb-1 text-sm" data-exempt="count">
          <StandingLinks rules={rules} onOpen={onOpen} />
        </p>
      }
      intro="Whatever the months selected, by the next day ahead, then by the first. “All types” are all new vehicles, or types approved before. “Not by type”: it binds no types of vehicles; “not found”: no source on record gives a day."
      rows={rows}
      columns={columns}
      rowId={({ id }) => id}
      groups={{ ...groups, opened }}
      whole={useAskedTable(RULES)}
      roomy={['whom', 'duty']}
    />
  );
}
