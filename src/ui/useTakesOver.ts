import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether a page that came with the document, rendered without a browser, is being taken over: then what is rendered
 * must be what stands there. It is over at once, and what only a browser knows follows.
 */
export const useTakesOver = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

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
