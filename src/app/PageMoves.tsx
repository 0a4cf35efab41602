import { useEffect, useRef, useState } from 'react';
import { Industry } from '../contract/codelists.ts';
import { formatPeriod } from '../domain/periods.ts';
import { onFirstTouch } from '../paint/firstTouch.ts';
import { openSearch } from '../frame/openSearch.tsx';
import { afterPaint } from '../paint/afterPaint.ts';
import { keepPlaces } from '../paint/keepPlaces.ts';
import { useTakesOver } from '../paint/hydration.ts';
import { usePath, useStated } from '../url/useView.ts';
import type { View } from '../url/view.ts';

/** What the filters leave, as it is said to those who do not see them change. */
function viewText({ industries, asOf }: Pick<View, 'industries' | 'asOf'>): string {
  const chosen = industries.map((code) => Industry.label(code)).join(', ');
  return [
    chosen === '' ? 'Showing all industries' : `Showing ${chosen}`,
    asOf === null ? 'newest data' : `as of ${formatPeriod(asOf)}`,
  ].join(', ');
}

/** Tells of each new title of the tab: the page has changed, or knows its name by now. */
function useTitle(say: (text: string) => void): void {
  useEffect(() => {
    const title = document.querySelector('title');
    if (title === null) return undefined;
    // A heading that takes the focus is read out as it is then.
    let heard: string | null = null;
    const hear = ({ target }: FocusEvent) => {
      heard = target instanceof HTMLHeadingElement ? target.textContent : null;
    };
    const observer = new MutationObserver(() => {
      const text = document.title.replace(/ · Standards Race$/, '');
      if (text !== heard) say(text);
    });
    observer.observe(title, { childList: true });
    document.addEventListener('focusin', hear);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', hear);
    };
  }, [say]);
}

/** Whether keys are letters of a text there, or begin what a list of options knows. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Tells the keys that ask for the search: “/”, and Ctrl or Cmd with K. */
function asksForSearch({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const wanted = ctrlKey || metaKey ? 'k' : '/';
  return !altKey && key.toLowerCase() === wanted;
}

/** Says if a dialog is open, other than one that is being closed. */
const isDialogOpen = (): boolean => document.querySelector('dialog:not([data-leaving])') !== null;

/** Opens the search by its keys, but where a reader is writing or a dialog is open. */
function hearSearchKeys(): () => void {
  const hear = (event: KeyboardEvent) => {
    // A key that is kept for later is not heard twice.
    if (event.defaultPrevented || !asksForSearch(event) || takesKeys(event.target) || isDialogOpen()) return;
    event.preventDefault();
    // A dialog that is being closed gives the focus back first.
    if (document.querySelector('dialog') === null) openSearch();
    else afterPaint(() => openSearch());
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

/** How long a reader presses nothing more before it is said what the page shows, in milliseconds. */
const SAID_MS = 1_200;

/** Who begins to use a page by a press wants what the press asks for: the faces would share its line. In milliseconds. */
const READ_MS = 1_000;

/** The faces of the page come to it with the next page, if it began without them. */
function useFaces(): void {
  const path = usePath();
  const faces = useRef<() => void>(undefined);
  useEffect(() => {
    const fetch = async () => {
      const { fetchFaces } = await import('./ownFaces.ts');
      faces.current = await fetchFaces();
    };
    // Where they cannot be had, those of the system do.
    const begin = () => void fetch().catch(() => undefined);
    return onFirstTouch(() => void setTimeout(begin, READ_MS));
  }, []);
  // Once the press is seen, since all of the page that still stands there is laid out in them.
  useEffect(() => (faces.current === undefined ? undefined : afterPaint(faces.current)), [path]);
}

/** Pages are prepared once a pointer or a key is used, and not before: only then is the code for it there. */
function usePreparedPages(): void {
  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;
    const begin = async () => {
      const { preparePages } = await import('./preparePages.ts');
      if (!isOver) end = preparePages();
    };
    // Without it a link fetches what it needs when it is pressed.
    const cancel = onFirstTouch(() => void begin().catch(() => undefined));
    return () => {
      isOver = true;
      cancel();
      end?.();
    };
  }, []);
}

/** Where a followed link leads the eye, the focus and the ear; and the keys that open the search. */
export function PageMoves() {
  const text = useStated(viewText);
  const [said, say] = useState('');
  // A page that is taken over stood there without filters; what was chosen since has not been said.
  const before = useRef(useTakesOver() ? viewText({ industries: [], asOf: null }) : text);
  useEffect(keepPlaces, []);
  usePreparedPages();
  useEffect(hearSearchKeys, []);
  useFaces();
  useTitle(say);
  // Said once the page shows it; of several presses in a row, only the last.
  useEffect(() => {
    if (before.current === text) return undefined;
    const timer = setTimeout(() => {
      before.current = text;
      say(text);
    }, SAID_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only" data-exempt="state">
      {said}
    </p>
  );
}
