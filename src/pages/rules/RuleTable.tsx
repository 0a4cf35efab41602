import { earliestDay, Market, RuleStatus, type RulePhase } from '../../contract/rules.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { phaseName, type PhaseGroup, type Rule } from '../../domain/rules.ts';
import { counted } from '../../domain/words.ts';
import { confidenceText, isNamed, ofGroup, told } from '../../figures/rules/ruleCells.ts';
import { phaseItem, RULES } from '../../figures/rules/ruleItem.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { useSources } from '../../frame/RecordScope.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
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

const dayColumn = (group: PhaseGroup, header: string): DataColumn<Rule> =>
  valueColumn(
    group,
    header,
    (rule) => ofGroup(rule, group).flatMap((one) => earliestDay(one) ?? [])[0],
    (rule) => <Days phases={ofGroup(rule, group)} />,
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

const columns: readonly DataColumn<Rule>[] = [
  textColumn(
    'rule',
    'Rule',
    ({ document, title, phases }) =>
      `${document} ${title ?? ''} ${phases.map(({ basis }) => basis).join(' ')}`,
    (rule) => (
      <span className="block min-w-36 print:min-w-0">
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
    ({ objects }) => objects,
    // A rule may name its objects by a day that it sets: "placed on the market before".
    ({ objects }) => <span data-set-ahead>{objects}</span>,
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

/** The requirements of a selection: whom each binds, from which days, to what, and how sure that is. */
export function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <SearchableTable
      id={RULES}
      heading={(count) => `${counted(count, 'requirement')} on record, by document and object`}
      what="requirements"
      caption="Requirements by document and object"
      intro="Whatever the months selected: by the next day ahead, then those without one, by their first day. “All types” are all new vehicles, or types approved before; a day’s card has its source, place and confidence."
      rows={rules}
      columns={columns}
      rowId={({ id }) => id}
      firstRows={10}
      whole={useAskedTable(RULES)}
      roomy={['whom', 'duty']}
    />
  );
}
