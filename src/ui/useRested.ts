import { useEffect, useState } from 'react';

/**
 * A text as it stands once it has rested for so many milliseconds.
 *
 * @param first what stands until then.
 */
export function useRested(text: string, ms: number, first = text): string {
  const [rested, rest] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => rest(text), ms);
    return () => clearTimeout(timer);
  }, [ms, text]);
  return rested;
}

/** Typing has rested for so long before what it found is said: nobody could hear the count of each letter. */
export const SAID_AFTER_MS = 700;
