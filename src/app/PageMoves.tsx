import { useEffect, useRef, useState } from 'react';
import { Industry } from '../contract/codelists.ts';
import { formatPeriod } from '../domain/periods.ts';
import { onFirstTouch } from '../paint/firstTouch.ts';
import { openSearch } from '../frame/openSearch.tsx';
import { afterPaint } from '../paint/afterPaint.ts';
import { keepPlaces } from '../paint/keepPlaces.ts';
import { useTakesOver } from '../paint/hydration.ts';
import { TOLD_AFTER_MS } from '../paint/useRested.ts';
import { usePath, useStated } from '../url/useView.ts';
import type { View } from '../url/view.ts';

/** Returns the effect of the filters as a screen reader announcement. */
function viewText({ industries, asOf }: Pick<View, 'industries' | 'asOf'>): string {
  const chosen = industries.map((code) => Industry.label(code)).join(', ');
  return [
    chosen === '' ? 'Showing all industries' : `Showing ${chosen}`,
    asOf === null ? 'newest data' : `as of ${formatPeriod(asOf)}`,
  ].join(', ');
}

/** Announces each new title of the tab: the page has changed, or its name has loaded. */
function useTitle(say: (text: string) => void): void {
  useEffect(() => {
    const title = document.querySelector('title');
    if (title === null) return undefined;
    // Screen readers announce the heading's text at the moment it receives focus.
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

/** True if an element takes letters as text, or to select an option. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** True for the keys that open the search: “/”, and Ctrl or Cmd with K. */
function asksForSearch({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const wanted = ctrlKey || metaKey ? 'k' : '/';
  return !altKey && key.toLowerCase() === wanted;
}

/** True if a dialog is open that is not closing. */
const isDialogOpen = (): boolean => document.querySelector('dialog:not([data-leaving])') !== null;

/** Opens the search by its keys, unless the user is typing or a dialog is open. */
function hearSearchKeys(): () => void {
  const hear = (event: KeyboardEvent) => {
    // A key that was stored for later has been handled.
    if (event.defaultPrevented || !asksForSearch(event) || takesKeys(event.target) || isDialogOpen()) return;
    event.preventDefault();
    // A closing dialog has to restore the focus first.
    if (document.querySelector('dialog') === null) openSearch();
    else afterPaint(() => openSearch());
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

/** Delay (ms) after the first interaction before loading fonts: they would compete with what a click requests. */
const READ_MS = 1_000;

/** Loads fonts that the page began without, and applies them on the next navigation. */
function useFaces(): void {
  const path = usePath();
  const faces = useRef<() => void>(undefined);
  useEffect(() => {
    const fetch = async () => {
      const { fetchFaces } = await import('./ownFaces.ts');
      faces.current = await fetchFaces();
    };
    // If that fails, the fonts of the system stay.
    const begin = () => void fetch().catch(() => undefined);
    return onFirstTouch(() => void setTimeout(begin, READ_MS));
  }, []);
  // After the paint of the navigation, since new fonts lay out again all of the old page that is still shown.
  useEffect(() => (faces.current === undefined ? undefined : afterPaint(faces.current)), [path]);
}

/** Preloads pages on hover or focus of a link. Its code loads after the first interaction. */
function usePreparedPages(): void {
  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;
    const begin = async () => {
      const { preparePages } = await import('./preparePages.ts');
      if (!isOver) end = preparePages();
    };
    // If it fails to load, a link loads its page when clicked.
    const cancel = onFirstTouch(() => void begin().catch(() => undefined));
    return () => {
      isOver = true;
      cancel();
      end?.();
    };
  }, []);
}

/** Manages scroll position, focus and announcements after navigation, and the keys that open the search. */
export function PageMoves() {
  const text = useStated(viewText);
  const [said, say] = useState('');
  // A prerendered page was shown without filters; those selected since have not been announced.
  const before = useRef(useTakesOver() ? viewText({ industries: [], asOf: null }) : text);
  useEffect(keepPlaces, []);
  usePreparedPages();
  useEffect(hearSearchKeys, []);
  useFaces();
  useTitle(say);
  // Announced once the page shows it; of several changes in a row, only the last.
  useEffect(() => {
    if (before.current === text) return undefined;
    const timer = setTimeout(() => {
      before.current = text;
      say(text);
    }, TOLD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only" data-exempt="state">
      {said}
    </p>
  );
}
