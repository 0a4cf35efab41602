import { type Change, type ChangedTable, type ChangeKind } from '../../contract/changes.ts';
import { RevisionKind } from '../../contract/corrections.ts';
import { RefArea } from '../../contract/codelists.ts';
import { changeWords, periodsInWords, rowsOf } from '../../domain/changes.ts';
import { unitFor, wholeText } from '../../domain/words.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import type { Fact } from '../../figure/parts.ts';

/** Id of the list in links to a single change. */
export const CHANGES = 'changes';

/** Groups that a page keeps apart: kinds of changes, and revisions by their verdict on the row before. */
export const changeGroup = ({
  kind,
  revision,
}: Pick<Change, 'kind' | 'revision'>): ChangeKind | RevisionKind => revision ?? kind;

/** Groups by importance, what was or may have been wrong before what is new; `words` follow a count of rows. */
export const changeGroups: readonly {
  readonly group: ReturnType<typeof changeGroup>;
  readonly heading: string;
  readonly words: string;
}[] = [
  { group: 'correction', heading: RevisionKind.label('correction'), words: 'corrected' },
  {
    group: 'unexplained',
    heading: RevisionKind.label('unexplained'),
    words: 'changed with no cause on record',
  },
  { group: 'withdrawn', heading: 'Withdrawn', words: changeWords.withdrawn },
  { group: 'newer', heading: RevisionKind.label('newer'), words: 'read later or more fully' },
  { group: 'restated', heading: RevisionKind.label('restated'), words: 'in other digits or units' },
  { group: 'wording', heading: RevisionKind.label('wording'), words: 'reworded or marked anew' },
  { group: 'added', heading: 'Added', words: changeWords.added },
  { group: 'cited-anew', heading: 'Re-sourced (same value)', words: changeWords['cited-anew'] },
];

const pages: Readonly<Partial<Record<ChangedTable, string>>> = {
  'board-rows': '/leaderboards',
  prices: '/ai-pricing',
  models: '/ai-pricing',
  modes: '/ai-pricing/compare',
  events: '/policy',
  plans: '/ev-plans',
  tasks: '/ev-plans',
  standards: '/ev-plans/standards',
  rules: '/rules',
  calendar: '/coming-up',
  committees: '/participation/committees',
  facts: '/participation/committees',
};

/** Returns the page that shows a changed row; `null` if there is none, as for a removed source. */
export function pageOf({ table, subject, kind, key }: Change): string | null {
  if (table === 'observations') return `/indicators/${subject}`;
  if (table === 'sources') return kind === 'withdrawn' || key === null ? '/sources' : `/sources/${subject}`;
  return pages[table] ?? null;
}

/** Returns a value with all published digits, since a revision may affect the last one; dates in the usual format. */
export function stateText(state: NonNullable<Change['before']>, unit: string | null): string {
  if (state.value === null) return periodsInWords(state.text);
  const number = state.value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  if (unit === null) return number;
  // No blank before a percent sign.
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unitFor(number, unit)}`;
}

/** Returns "2 corrected · 3 withdrawn · 1,940 added", without groups that did not occur. */
export function countsText(changes: readonly Change[]): string {
  const parts = changeGroups.flatMap(({ group, words }) => {
    const rows = rowsOf(changes.filter((one) => changeGroup(one) === group));
    return rows === 0 ? [] : [`${wholeText(rows)} ${words}`];
  });
  return parts.length === 0 ? 'nothing changed' : `${parts.join(' · ')} (rows)`;
}

/** Returns country and period of an observation, which its key `CN|2024|ev` has; no actor of other rows. */
function placeOf({ table, key }: Change): Pick<EvidenceItem, 'actor' | 'period'> {
  if (table !== 'observations' || key === null) return { actor: null };
  const [area, period = ''] = key.split('|');
  return { period, actor: RefArea.is(area) ? RefArea.label(area) : null };
}

/** Returns what a revision replaced, next to the new value of its card. */
const replacedFact = ({ before, after, unit }: Change): readonly Fact[] =>
  before === null || after === null || before.text === after.text
    ? []
    : [{ label: 'Changed from', value: stateText(before, unit) }];

/** Returns the card of a change made by a version; `null` for a line about many rows or a source, which has none. */
export const changeItem = (change: Change, version: string, text: string): EvidenceItem | null =>
  change.evidence === null
    ? null
    : {
        id: numberId(CHANGES, [version, change.table, change.subject, change.key, change.label].join('|')),
        subject: change.label === null ? change.title : `${change.title}: ${periodsInWords(change.label)}`,
        ...placeOf(change),
        text,
        facts: [
          ...replacedFact(change),
          ...(change.reason === null ? [] : [{ label: 'Reason', value: change.reason }]),
        ],
        evidence: change.evidence,
        ...(change.obsStatus === null ? {} : { status: change.obsStatus }),
      };
