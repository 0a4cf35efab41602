import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it stands once it has rested for so many milliseconds: for what is heard and not seen.
 *
 * @param first stands until then.
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

/** Typing has rested for so long before what it found is said: nobody could hear the count of each letter. */
export const SAID_AFTER_MS = 700;
