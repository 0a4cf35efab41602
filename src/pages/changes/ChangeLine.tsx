import type { Change } from '../../contract/changes.ts';
import type { Sources } from '../../contract/primitives.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PageLink } from '../../url/PageLink.tsx';
import { pageOf, rowsText, stateText } from './changeText.ts';

interface ChangeLineProps {
  readonly change: Change;
  readonly sources: Sources;
  /** The version that made the change. */
  readonly version: string;
}

/** The name of changes in links to a single one. */
export const CHANGES = 'changes';

/** One change: what it is of, what it was and is, and why. Values open their evidence. */
export function ChangeLine({ change, sources, version }: ChangeLineProps) {
  const page = pageOf(change);
  return (
    <li className="grid gap-x-6 border-b border-hair py-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <span className="wrap-anywhere">
        {page === null ? (
          change.title
        ) : (
          <PageLink to={page} className="inline-block py-1 underline underline-offset-2">
            {change.title}
          </PageLink>
        )}
        {change.label !== null && (
          // A line that stands for many rows counts them; a single row has its card.
          <span className="block text-soft" data-exempt={change.evidence === null ? 'state' : undefined}>
            {change.label}
          </span>
        )}
      </span>
      <span className="wrap-anywhere">
        <States change={change} sources={sources} version={version} />
        {change.reason !== null && <span className="block text-soft">{change.reason}</span>}
      </span>
    </li>
  );
}

function States({ change, sources, version }: ChangeLineProps) {
  const { before, after, unit } = change;
  if (after === null && before === null) return <span data-exempt="state">{rowsText(change)}</span>;
  if (after === null) {
    return (
      <del>
        <Cited
          change={change}
          sources={sources}
          version={version}
          text={before === null ? '' : stateText(before, unit)}
        />
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
      <Cited change={change} sources={sources} version={version} text={stateText(after, unit)} />
    </>
  );
}

function Cited({ change, sources, version, text }: ChangeLineProps & { readonly text: string }) {
  if (change.evidence === null) return <span data-exempt="state">{text}</span>;
  return (
    <EvidenceValue
      item={{
        id: numberId(CHANGES, [version, change.table, change.subject, change.key, change.label].join('|')),
        subject: change.label === null ? change.title : `${change.title}: ${change.label}`,
        text,
        facts: change.reason === null ? [] : [{ label: 'Reason', value: change.reason }],
        evidence: change.evidence,
        ...(change.obsStatus === null ? {} : { status: change.obsStatus }),
      }}
      sources={sources}
    />
  );
}
