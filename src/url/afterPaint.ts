import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * `at once`: in one go, which is soonest done. `in slices`: in a transition, which lets a reader's presses in between, and
 * keeps what stands there as long as what comes waits for its code.
 */
export type Manner = 'at once' | 'in slices';

const waiting = new Map<() => void, Manner>();

/** How much of the code of the page has been asked for and is not there: what waits for it is not to be shown before. */
let coming = 0;

/** Says that code is on its way. */
export function awaitCode(code: Promise<unknown>): void {
  const end = () => void (coming -= 1);
  coming += 1;
  code.then(end, end);
}

/** What takes longer in one go is done in slices from then on, in milliseconds: a press meanwhile would wait for it. */
const MOST_AT_ONCE_MS = 150;

let isSlow = false;

/** Another page is open: how long it takes is not known. */
export function forgetPace(): void {
  isSlow = false;
}

function act(): void {
  const all = [...waiting];
  waiting.clear();
  const run = (manner: Manner) => {
    for (const [change, asked] of all) if (asked === manner) change();
  };
  // Together, so that what belongs to one change comes into the page at once.
  if (isSlow || coming > 0) {
    startTransition(() => run('at once'));
  } else {
    const begun = performance.now();
    flushSync(() => run('at once'));
    isSlow = performance.now() - begun > MOST_AT_ONCE_MS;
  }
  startTransition(() => run('in slices'));
}

/** What is put off while a frame is made begins when it has been painted. A tab that nobody looks at is not painted. */
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

/** How long a reader changes nothing before what is out of sight follows, in milliseconds. */
const REST_MS = 1200;

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
    for (const change of unseen) afterPaint(change, 'in slices');
    unseen.clear();
  }, REST_MS);
}

/** Changes what nobody sees once the reader rests, after a paint, in slices. Returns what takes it back. */
export function atRest(change: () => void): () => void {
  if (isAtRest()) return afterPaint(change, 'in slices');
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
