import { useState } from 'react';
import { changeBatches, periodsInWords, rowsOf, rowsText } from '../../domain/changes.ts';
import { counted, wholeText } from '../../domain/words.ts';
import type { Change } from '../../contract/changes.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { useFirstRows } from '../../ui/useFirstRows.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { changeItem, CHANGES, pageOf, stateText } from '../../figures/changes/changeItem.ts';

const SHOWN_AT_FIRST = 4;
const SHOWN_ON_PHONE = 3;

interface ChangeSectionProps {
  readonly heading: string;
  readonly changes: readonly Change[];
  readonly version: string;
}

/** The changes of one kind in one version. */
export function ChangeSection({ heading, changes, version }: ChangeSectionProps) {
  const whole = useAskedTable(CHANGES);
  const batches = changeBatches(changes);
  const [shown, showAll] = useFirstRows(batches, {
    most: SHOWN_AT_FIRST,
    onPhone: SHOWN_ON_PHONE,
    whole,
    what: 'lines',
  });
  if (changes.length === 0) return null;
  return (
    <section aria-label={`${heading} in ${version}`} className="mt-3 sm:mt-5">
      <h3 className="text-base">{heading}</h3>
      <Unexplained changes={changes} />
      <ul className="mt-1 border-t border-hair text-sm">
        {shown.map((batch) => (
          <Batch key={changeLineKey(batch[0])} batch={batch} version={version} isOpen={whole} />
        ))}
      </ul>
      {showAll}
    </section>
  );
}

const changeLineKey = (change: Change | undefined): string =>
  [change?.table, change?.subject, change?.key, change?.label].join('|');

/** For how many rows no reason is on record; new rows and new citations need none. */
function Unexplained({ changes }: Pick<ChangeSectionProps, 'changes'>) {
  const kind = changes[0]?.kind;
  const without = rowsOf(changes.filter(({ reason }) => reason === null));
  if (without === 0 || kind === 'added' || kind === 'cited-anew') return null;
  return (
    <p className="text-sm text-soft" data-exempt="count">
      For {wholeText(without)} of {counted(rowsOf(changes), 'row')} no reason is on record.
    </p>
  );
}

interface BatchProps {
  readonly batch: readonly Change[];
  readonly version: string;
  readonly isOpen: boolean;
}

/** One change, or a line for many with one cause, which unfolds: its hundreds of rows are written when it does. */
function Batch({ batch, version, isOpen }: BatchProps) {
  const [wasOpened, setWasOpened] = useState(isOpen);
  const [first] = batch;
  if (first === undefined) return null;
  const isAlone = batch.length === 1;
  const line = (change: Change) => (
    <ChangeLine key={changeLineKey(change)} change={change} version={version} isAlone={isAlone} />
  );
  if (isAlone) return line(first);
  const { table, subject, title, reason } = first;
  const named = batch.every((change) => change.subject === subject) ? `${title}: ` : '';
  return (
    <li className="border-b border-hair py-1.5">
      <details open={isOpen} onToggle={() => setWasOpened(true)}>
        <summary data-exempt="count">
          {named}
          {rowsText({ table, rows: rowsOf(batch) })}.{' '}
          <span className="text-soft">{reason ?? 'No reason is on record.'}</span>
        </summary>
        {wasOpened && <ul className="mt-1.5 ml-4 border-t border-hair">{batch.map(line)}</ul>}
      </details>
    </li>
  );
}

interface ChangeLineProps {
  readonly change: Change;
  /** The version that made the change. */
  readonly version: string;
}

interface ListedChangeProps extends ChangeLineProps {
  /** False in a batch, which says the reason. */
  readonly isAlone: boolean;
}

/** One change: its subject, the old and new value, and the reason. Values open their evidence. */
function ChangeLine({ change, version, isAlone }: ListedChangeProps) {
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
        {isAlone && change.reason !== null && <span className="block text-soft">{change.reason}</span>}
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
          {/* The former text of a source has no card either. */}
          <span className="text-soft" data-exempt={change.evidence === null ? 'state' : undefined}>
            {stateText(before, unit)}
          </span>{' '}
          <span aria-hidden="true">→</span>
          <span className="sr-only">now</span>{' '}
        </>
      )}
      <Cited change={change} version={version} text={stateText(after, unit)} />
    </>
  );
}

function Cited({ change, version, text }: ChangeLineProps & { readonly text: string }) {
  const item = changeItem(change, version, text);
  return item === null ? <span data-exempt="state">{text}</span> : <EvidenceValue item={item} />;
}
