import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** React has asked last for a browser, or for markup that was rendered without one. */
const asked = { isForMarkup: false };
const forBrowser = () => {
  asked.isForMarkup = false;
  return null;
};
const forMarkup = () => {
  asked.isForMarkup = true;
  return null;
};

/**
 * Tells whether this component is being put on markup that came with the document: true in its first rendering only. React
 * asks for another value then; as it is the same, nothing is rendered again.
 */
export function useIsHydrated(): boolean {
  useSyncExternalStore(never, forBrowser, forMarkup);
  return asked.isForMarkup;
}

/**
 * Tells whether a page that came with the document, rendered without a browser, is being taken over: then what is rendered
 * must be what stands there. It is soon over, and what only a browser knows follows, whenever nobody waits for
 * something else.
 */
export function useTakesOver(): boolean {
  const [takesOver, setTakesOver] = useState(useIsHydrated());
  useEffect(() => {
    if (takesOver) startTransition(() => setTakesOver(false));
  }, [takesOver]);
  return takesOver;
}

/** The day on the reader's own calendar, as `2026-11-29`. */
export function localDay(now: number): string {
  const date = new Date(now);
  return new Date(now - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * The reader's clock in milliseconds since 1970.
 *
 * @param before what counts as now while a page is taken over, which was rendered at another time.
 */
export function useNow(before: number): number {
  const takesOver = useTakesOver();
  const [now] = useState(() => Date.now());
  return takesOver ? before : now;
}
