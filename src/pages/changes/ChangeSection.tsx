import { changeWords, periodsInWords, rowsText } from '../../domain/changes.ts';
import { unitFor, wholeText } from '../../domain/words.ts';
import type { Change, ChangedTable, ChangeKind } from '../../contract/changes.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { useFirstRows } from '../../ui/useFirstRows.tsx';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Kinds by importance: withdrawn and revised values before new ones. */
export const kindHeadings: readonly { readonly kind: ChangeKind; readonly heading: string }[] = [
  { kind: 'withdrawn', heading: 'Withdrawn' },
  { kind: 'revised', heading: 'Revised' },
  { kind: 'added', heading: 'Added' },
  { kind: 'cited-anew', heading: 'Same value, new citation' },
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
  calendar: '/coming-up',
  committees: '/participation',
  facts: '/participation',
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
  return unit === null ? number : `${number} ${unitFor(number, unit)}`;
}

/** Returns "3 withdrawn · 12 revised · 1,940 added", without kinds that did not occur. */
export function countsText(changes: readonly Change[]): string {
  const parts = kindHeadings.flatMap(({ kind }) => {
    const rows = changes.reduce((sum, one) => sum + (one.kind === kind ? one.rows : 0), 0);
    if (rows === 0) return [];
    return [`${wholeText(rows)} ${changeWords[kind]}`];
  });
  return parts.length === 0 ? 'nothing changed' : `${parts.join(' · ')} (rows)`;
}

const SHOWN_AT_FIRST = 25;

interface ChangeSectionProps {
  readonly heading: string;
  readonly changes: readonly Change[];
  readonly version: string;
}

/** The changes of one kind in one version. */
export function ChangeSection({ heading, changes, version }: ChangeSectionProps) {
  const whole = useAskedTable(CHANGES);
  const [shown, showAll] = useFirstRows(changes, { most: SHOWN_AT_FIRST, whole, what: 'lines' });
  if (changes.length === 0) return null;
  return (
    <section aria-label={`${heading} in ${version}`} className="mt-5">
      <h3 className="text-base">{heading}</h3>
      <ul className="mt-1 border-t border-hair text-sm">
        {shown.map((change) => (
          <ChangeLine
            key={[change.table, change.subject, change.key, change.label].join('|')}
            change={change}
            version={version}
          />
        ))}
      </ul>
      {showAll}
    </section>
  );
}

interface ChangeLineProps {
  readonly change: Change;
  /** The version that made the change. */
  readonly version: string;
}

/** Id of the list in links to a single change. */
export const CHANGES = 'changes';

/** One change: its subject, the old and new value, and the reason. Values open their evidence. */
function ChangeLine({ change, version }: ChangeLineProps) {
  const page = pageOf(change);
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-b border-hair py-0.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      {/* A line for many rows, or for a source, has no card; its title is the name of its subject. */}
      <span className="py-1 wrap-anywhere" data-exempt={change.evidence === null ? 'name' : undefined}>
        {page === null ? change.title : <TextLink to={page}>{change.title}</TextLink>}
        {change.label !== null && (
          // A line for many rows counts them; a single row has its card.
          <span className="block text-soft" data-exempt={change.evidence === null ? 'state' : undefined}>
            {periodsInWords(change.label)}
          </span>
        )}
      </span>
      <span className="py-1 wrap-anywhere">
        <States change={change} version={version} />
        {change.reason !== null && <span className="block text-soft">{change.reason}</span>}
      </span>
    </li>
  );
}

function States({ change, version }: ChangeLineProps) {
  const { before, after, unit } = change;
  if (after === null && before === null) return <span data-exempt="state">{rowsText(change)}</span>;
  if (after === null) {
    return (
      <del>
        <Cited change={change} version={version} text={before === null ? '' : stateText(before, unit)} />
      </del>
    );
  }
  const moved = before !== null && before.text !== after.text;
  return (
    <>
      {moved && (
        <>
          <span className="text-soft">{stateText(before, unit)}</span> <span aria-hidden="true">→</span>
          <span className="sr-only">now</span>{' '}
        </>
      )}
      <Cited change={change} version={version} text={stateText(after, unit)} />
    </>
  );
}

function Cited({ change, version, text }: ChangeLineProps & { readonly text: string }) {
  if (change.evidence === null) return <span data-exempt="state">{text}</span>;
  return (
    <EvidenceValue
      item={{
        id: numberId(CHANGES, [version, change.table, change.subject, change.key, change.label].join('|')),
        subject: change.label === null ? change.title : `${change.title}: ${periodsInWords(change.label)}`,
        text,
        facts: change.reason === null ? [] : [{ label: 'Reason', value: change.reason }],
        evidence: change.evidence,
        ...(change.obsStatus === null ? {} : { status: change.obsStatus }),
      }}
    />
  );
}
