import { useSyncExternalStore } from 'react';

const originStays = () => () => undefined;

/**
 * The page's own origin, such as `https://tracker.example`, for addresses that are used elsewhere; empty where a page
 * is rendered without a browser, and until the browser has taken it over.
 */
export const useOrigin = (): string =>
  useSyncExternalStore(
    originStays,
    () => window.location.origin,
    () => '',
  );
