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

/**
 * A value as it was when the last frame was painted: what a reader chose is seen before the work that follows from it
 * begins. React's own deferred value may begin before the paint.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(
    () => (painted === value ? undefined : afterPaint(() => setPainted(() => value))),
    [painted, value],
  );
  return painted;
}
