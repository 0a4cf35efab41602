import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** True if React last asked for the server snapshot, false if for the client one. */
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
 * True during the first render of a component that hydrates prerendered HTML. React then asks for the client snapshot
 * too; it is equal, so that nothing renders again.
 */
export function useIsHydrated(): boolean {
  useSyncExternalStore(never, forBrowser, forMarkup);
  return asked.isForMarkup;
}

/**
 * True while a prerendered page hydrates: what is rendered then must match the HTML, so nothing may depend on the
 * browser. It soon turns false, and values that only a browser knows follow in a render of low priority.
 */
export function useTakesOver(): boolean {
  const [takesOver, setTakesOver] = useState(useIsHydrated());
  useEffect(() => {
    if (takesOver) startTransition(() => setTakesOver(false));
  }, [takesOver]);
  return takesOver;
}

/**
 * Returns the origin of the page, such as `https://tracker.example`, for URLs that are used elsewhere; empty while
 * prerendering and during hydration.
 */
export const useOrigin = (): string => (useTakesOver() ? '' : window.location.origin);

/** Returns the date in the user's time zone, as `2026-11-29`. */
export function localDay(now: number): string {
  const date = new Date(now);
  return new Date(now - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * Returns the current time (ms since epoch).
 *
 * @param before used in place of the time during hydration, since the HTML was rendered at another time.
 */
export function useNow(before: number): number {
  const takesOver = useTakesOver();
  const [now] = useState(() => Date.now());
  return takesOver ? before : now;
}
