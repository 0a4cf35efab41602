import { useSyncExternalStore } from 'react';

const originStays = () => () => undefined;

/**
 * Returns the origin of the page, such as `https://tracker.example`, for URLs that are used elsewhere; empty while
 * prerendering and during hydration.
 */
export const useOrigin = (): string =>
  useSyncExternalStore(
    originStays,
    () => window.location.origin,
    () => '',
  );
