import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * `at once`: in one go, which is soonest done. `in slices`: in a transition, which lets a reader's presses in between, and
 * keeps what stands there as long as what comes waits for its code.
 */
export type Manner = 'at once' | 'in slices';

const waiting = new Map<() => void, Manner>();

function act(): void {
  const all = [...waiting];
  waiting.clear();
  const run = (manner: Manner) => {
    for (const [change, asked] of all) if (asked === manner) change();
  };
  // Together, so that what belongs to one change comes into the page at once.
  flushSync(() => run('at once'));
  startTransition(() => run('in slices'));
}

/** Begins once the frame that is being made has been painted. A tab that nobody looks at is not painted. */
function actAfterPaint(): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

/** Changes what is shown once the next frame has been painted. Returns what takes it back. */
export function afterPaint(change: () => void, manner: Manner = 'at once'): () => void {
  if (waiting.size === 0) actAfterPaint();
  waiting.set(change, manner);
  return () => void waiting.delete(change);
}

/**
 * A value as it was when the last frame was painted: what a reader chose is seen before the work that follows from it
 * begins. React's own deferred value may begin before the paint.
 */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => (late === value ? undefined : afterPaint(() => setLate(() => value))), [late, value]);
  return late;
}
