import type { Change, ChangedTable, ChangeKind } from '../../contract/changes.ts';
import { RefArea } from '../../contract/codelists.ts';
import { changeWords, periodsInWords, rowsOf } from '../../domain/changes.ts';
import { unitFor, wholeText } from '../../domain/words.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import type { Fact } from '../../figure/parts.ts';

/** Id of the list in links to a single change. */
export const CHANGES = 'changes';

/** Kinds by importance: withdrawn and revised values before new ones. */
export const kindHeadings: readonly { readonly kind: ChangeKind; readonly heading: string }[] = [
  { kind: 'withdrawn', heading: 'Withdrawn' },
  { kind: 'revised', heading: 'Revised' },
  { kind: 'added', heading: 'Added' },
  { kind: 'cited-anew', heading: 'Re-sourced (same value)' },
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

/** Returns "3 withdrawn · 12 revised · 1,940 added", without kinds that did not occur. */
export function countsText(changes: readonly Change[]): string {
  const parts = kindHeadings.flatMap(({ kind }) => {
    const rows = rowsOf(changes.filter((one) => one.kind === kind));
    if (rows === 0) return [];
    return [`${wholeText(rows)} ${changeWords[kind]}`];
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
