import { useSyncExternalStore } from 'react';

/** Below the width from which on tables are tables: what is narrower shows their rows as cards. */
const query = typeof matchMedia === 'function' ? matchMedia('(width < 48rem)') : null;

function subscribe(onChange: () => void): () => void {
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

/** Whether the window is as narrow as that of a phone. */
export const useIsNarrowWindow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => query?.matches ?? false,
    // Rendered without a window, a page has all of its rows.
    () => false,
  );
