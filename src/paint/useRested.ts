import { startTransition, useEffect, useState } from 'react';

/**
 * Returns a value once it has not changed for `ms` milliseconds: for screen reader announcements.
 *
 * @param first returned until then.
 */
export function useRested<T>(value: T, ms: number, first = value): T {
  const [rested, rest] = useState(first);
  useEffect(() => {
    if (rested === value) return undefined;
    const timer = setTimeout(() => startTransition(() => rest(() => value)), ms);
    return () => clearTimeout(timer);
  }, [ms, rested, value]);
  return rested;
}

/** Debounce (ms) before announcing search results, so that screen readers do not announce every keystroke. */
export const SAID_AFTER_MS = 700;

/** Delay (ms) before screen readers are told of a press: after its drawing, and once for several in a row. */
export const TOLD_AFTER_MS = 100;
