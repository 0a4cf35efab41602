import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { SearchAnswer } from '../../domain/siteSearch.ts';
import { counted } from '../../domain/words.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorBoundary.tsx';
import { useListbox } from '../../ui/useListbox.ts';
import { SAID_AFTER_MS, useRested } from '../../paint/useRested.ts';
import { usePageHref } from '../../paint/PageLink.tsx';
import { useView } from '../../url/useView.ts';
import { searchLoader, type SearchState } from './loadSearch.ts';
import { lacksNumber, useHeldEnter } from './useHeldEnter.ts';
import { SearchResults } from './SearchResults.tsx';
import { takeTyped } from './typedAhead.ts';
import { TextButton, TextLink } from '../../ui/TextLink.tsx';

interface SearchDialogProps {
  /** Initial text of the field. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Returns the number of results, as a sentence; of the first ones while the rest is read. */
function resultsText({ count, groups, isNear }: SearchAnswer, isAll: boolean): string {
  if (count === 0) return isAll ? 'Nothing found.' : 'Nothing found yet.';
  const kinds = counted(groups.length, 'kind');
  if (!isAll) return `First matches: ${counted(count, 'result')} of ${kinds}.`;
  return `${isNear ? 'Nothing has all of it. Near it: ' : ''}${counted(count, 'result')} of ${kinds}, the best first.`;
}

/** True once nothing more will be found: all was read, or could not be. */
const isDone = ({ isWhole, error }: SearchState): boolean => isWhole || error !== null;

/** Returns the text below the field. */
function searchStateText(now: SearchState, answer: SearchAnswer | null): string {
  const { search, error } = now;
  const isAll = isDone(now);
  if (answer !== null) return `${resultsText(answer, isAll)}${isAll ? '' : ' Still reading the rest…'}`;
  if (search === null && error === null) return 'Loading what can be found…';
  return 'Words in any order; a number in any spelling.';
}

/** Debounce (ms) before the register is searched too. */
const SHORT_REST_MS = 150;

/** Searches the records loaded so far, as the user types. */
function useSearch(text: string, asOf: string | null) {
  const loader = searchLoader(useQueryClient());
  const now = useSyncExternalStore(loader.subscribe, loader.state);
  useEffect(() => loader.load(), [loader]);
  const depth = useRested(text, SHORT_REST_MS) === text ? 'whole' : 'quick';
  const { search } = now;
  const answer = useMemo(() => search?.(text, asOf, depth) ?? null, [asOf, depth, search, text]);
  return { answer, now, load: loader.load };
}

/** Searches everything on the site by name, number or word, and opens the result. */
export function SearchDialog({ text, onClose }: SearchDialogProps) {
  // Read the URL once, not after each letter.
  const { view } = useView();
  const hrefOf = usePageHref();
  return (
    <Dialog name="Search" title="Search" room="list" onClose={onClose}>
      <SearchBody first={text} asOf={view.asOf} hrefOf={hrefOf} onFollow={onClose} />
    </Dialog>
  );
}

interface SearchProps {
  readonly first: string;
  readonly asOf: string | null;
  readonly hrefOf: (to: string) => string;
  readonly onFollow: () => void;
}

/** The field, its results, and suggestions if there are none. */
function SearchBody({ first, asOf, hrefOf, onFollow }: SearchProps) {
  const [text, setText] = useState(first);
  const { answer, now, load } = useSearch(text, asOf);
  const count = answer?.groups.reduce((sum, { shown }) => sum + shown.length, 0) ?? 0;
  const listbox = useListbox(count, text);
  const [field, isHeld] = useHeldEnter(text, listbox, !isDone(now) && lacksNumber(text, answer));
  const labelId = useId();
  return (
    <>
      <div className="search-field">
        <Field labelId={labelId} text={text} onChange={setText} field={field} />
        <p className="mt-2 text-sm text-soft" data-exempt="count">
          {searchStateText(now, answer)}
          {isHeld && ' The number opens as soon as it is read.'}
        </p>
      </div>
      <Announced {...{ now, answer }} />
      <Failure {...now} onRetry={load} />
      <div id={listbox.listId} role="listbox" aria-labelledby={labelId}>
        {answer !== null && <SearchResults asked={text} {...{ answer, listbox, hrefOf, onFollow }} />}
      </div>
      {answer?.count === 0 && now.isWhole && <Nothing onFollow={onFollow} asOf={asOf} />}
      {answer === null && <Examples onChoose={setText} />}
    </>
  );
}

/** Reports that something failed to load, and what still works. */
function Failure({ search, error, onRetry }: SearchState & { readonly onRetry: () => void }) {
  if (error === null) return null;
  const title = search === null ? 'The search could not be loaded' : 'Not all can be searched';
  return <ErrorNote title={title} message={error.message} onRetry={onRetry} />;
}

interface FieldProps {
  readonly labelId: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Props of the field above the list. */
  readonly field: ReturnType<typeof useListbox>['field'];
}

/**
 * The field is focused on opening with its text selected, so that typing replaces it: that includes text typed before
 * it was mounted.
 */
function Field({ labelId, text, onChange, field }: FieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.select();
    const typed = takeTyped();
    if (input.current === null || typed === '') return;
    // Synchronously, since the next key may arrive before the render.
    input.current.value = typed;
    onChange(typed);
  }, [onChange]);
  return (
    <>
      <label id={labelId} htmlFor={`${labelId}-field`} className="block text-sm text-soft">
        Indicators, models, standards, bodies, events and all else, in English or Chinese
      </label>
      <input
        ref={input}
        id={`${labelId}-field`}
        type="text"
        inputMode="search"
        enterKeyHint="go"
        autoComplete="off"
        spellCheck={false}
        className="mt-1 w-full border border-rule bg-paper px-3 py-2 text-ink"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        {...field}
      />
    </>
  );
}

/** Announces the number of results when typing pauses. */
function Announced({ now, answer }: { readonly now: SearchState; readonly answer: SearchAnswer | null }) {
  const text = answer === null ? '' : resultsText(answer, isDone(now));
  return (
    <p role="status" className="sr-only" data-exempt="state">
      {useRested(text, SAID_AFTER_MS)}
    </p>
  );
}

/** Suggestions for a search without results. */
function Nothing({ onFollow, asOf }: { readonly onFollow: () => void; readonly asOf: string | null }) {
  return (
    <div className="mt-4 text-sm">
      <p>
        Nothing on record has these words. Try fewer words or another name, or a number such as GB 38031.
        {asOf !== null && ' Of a past day only what was known by then is found: “Latest” shows the rest.'}
      </p>
      <p className="mt-2" onClick={onFollow}>
        <TextLink to="/gaps">What we looked for and could not find →</TextLink>
      </p>
    </div>
  );
}

const examples = ['GB/T 40032', 'Qwen3.7-Max', 'ISO secretariats', '5G patents', 'State Grid', '动力电池'];

function Examples({ onChoose }: { readonly onChoose: (text: string) => void }) {
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 gap-y-2 text-sm" data-exempt="name">
      <span className="text-soft">For example</span>
      {examples.map((example) => (
        <TextButton key={example} onClick={() => onChoose(example)}>
          {example}
        </TextButton>
      ))}
    </p>
  );
}
