import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * `at once`: synchronously, which is the fastest. `in slices`: in a transition, which yields to input and keeps the
 * current content while the new content waits for its code.
 */
export type Manner = 'at once' | 'in slices';

const waiting = new Map<() => void, Manner>();

function act(): void {
  const all = [...waiting];
  waiting.clear();
  const run = (manner: Manner) => {
    for (const [change, asked] of all) if (asked === manner) change();
  };
  // In one pass, so that all effects of one change appear in the same frame.
  flushSync(() => run('at once'));
  startTransition(() => run('in slices'));
}

/** Runs the queued changes after the next frame is painted. A hidden tab never paints. */
function actAfterPaint(): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

/** Runs `change` after the next paint. Returns a function that cancels it. */
export function afterPaint(change: () => void, manner: Manner = 'at once'): () => void {
  if (waiting.size === 0) actAfterPaint();
  waiting.set(change, manner);
  return () => void waiting.delete(change);
}

/**
 * Returns the value as of the last painted frame, so that a control repaints before the work it triggers.
 * `useDeferredValue` may start that work before the paint.
 */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => (late === value ? undefined : afterPaint(() => setLate(() => value))), [late, value]);
  return late;
}
