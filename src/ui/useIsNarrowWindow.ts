import { useSyncExternalStore } from 'react';
import { useTakesOver } from '../paint/hydration.ts';

/** Below the width from which on tables are tables: what is narrower shows their rows as cards. */
const query = typeof matchMedia === 'function' ? matchMedia('(width < 48rem)') : null;

function subscribe(onChange: () => void): () => void {
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

const isNarrow = () => query?.matches ?? false;

/** Whether the window is as narrow as that of a phone. Rendered without a window, a page has all of its rows. */
export function useIsNarrowWindow(): boolean {
  const takesOver = useTakesOver();
  const narrow = useSyncExternalStore(subscribe, isNarrow, isNarrow);
  return narrow && !takesOver;
}
