import { startTransition, useEffect, useState } from 'react';

const waiting = new Set<() => void>();

function act(): void {
  const all = [...waiting];
  waiting.clear();
  // Together, so that what belongs to one change comes into the page at once.
  startTransition(() => {
    for (const one of all) one();
  });
}

/** What is put off while a frame is made begins when it has been painted. A tab that nobody looks at is not painted. */
function actAfterPaint(): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

/** Changes what is shown once the next frame has been painted, in a transition. Returns what takes it back. */
export function afterPaint(change: () => void): () => void {
  if (waiting.size === 0) actAfterPaint();
  waiting.add(change);
  return () => void waiting.delete(change);
}

/** How long a reader changes nothing before what is out of sight follows, in milliseconds. */
const REST_MS = 600;

/** The wait for that rest; 0 where none is on. */
let rest = 0;
const unseen = new Set<() => void>();

/** Whether the last change of the page is more than a moment old. */
export const isAtRest = (): boolean => rest === 0;

/** A reader has changed what the page shows: what is out of sight is in nobody's way until nothing more is pressed. */
export function noteChange(): void {
  window.clearTimeout(rest);
  rest = window.setTimeout(() => {
    rest = 0;
    for (const change of unseen) afterPaint(change);
    unseen.clear();
  }, REST_MS);
}

/** Changes what nobody sees once the reader rests, after a paint. Returns what takes it back. */
export function atRest(change: () => void): () => void {
  if (isAtRest()) return afterPaint(change);
  unseen.add(change);
  return () => {
    unseen.delete(change);
    waiting.delete(change);
  };
}

type PutOff = (change: () => void) => () => void;

function useLater<T>(value: T, putOff: PutOff): T {
  const [late, setLate] = useState(value);
  useEffect(() => (late === value ? undefined : putOff(() => setLate(() => value))), [late, putOff, value]);
  return late;
}

/**
 * A value as it was when the last frame was painted: what a reader chose is seen before the work that follows from it
 * begins. React's own deferred value may begin before the paint.
 */
export const useAfterPaint = <T>(value: T): T => useLater(value, afterPaint);

/** A value as it was when the reader last rested, for what is heard and not seen. */
export const useAtRest = <T>(value: T): T => useLater(value, atRest);
