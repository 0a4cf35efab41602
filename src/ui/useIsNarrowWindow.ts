import { useSyncExternalStore } from 'react';
import { useTakesOver } from '../paint/hydration.ts';

/** Matches below the width at which tables are shown as tables; narrower windows show their rows as cards. */
const query = typeof matchMedia === 'function' ? matchMedia('(width < 48rem)') : null;

function subscribe(onChange: () => void): () => void {
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

const isNarrow = () => query?.matches ?? false;

/** True if the window is as narrow as a phone; false while prerendering, so that a page gets all of its rows. */
export function useIsNarrowWindow(): boolean {
  const takesOver = useTakesOver();
  const narrow = useSyncExternalStore(subscribe, isNarrow, isNarrow);
  return narrow && !takesOver;
}
