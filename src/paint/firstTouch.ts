/** Events that mark the first interaction with a page; the press of a click may have come before this script. */
const signs = [
  'pointermove',
  'pointerdown',
  'click',
  'touchstart',
  'wheel',
  'keydown',
  'focusin',
  'dragenter',
] as const;

let touched = false;
const waiting = new Set<() => void>();

/** Delay (ms) after the first input event: it is often a pointerdown, and its click should be handled first. */
const PRESS_MS = 50;

/** Reports the first interaction, as an event would: for one that happened before this script loaded. */
export function hearFirstTouch(): void {
  touched = true;
  for (const sign of signs) removeEventListener(sign, hearFirstTouch, true);
  // Each in its own task, except those canceled in the meantime.
  for (const act of waiting) setTimeout(() => waiting.delete(act) && act(), PRESS_MS);
}

if (typeof window !== 'undefined') {
  for (const sign of signs) addEventListener(sign, hearFirstTouch, { capture: true, passive: true });
}

/** Runs `act` after the first interaction, or at once if it is past. Returns a function that cancels it. */
export function onFirstTouch(act: () => void): () => void {
  if (touched) act();
  else waiting.add(act);
  return () => {
    waiting.delete(act);
  };
}

let stands = false;

/** Marks the page as fully prerendered: its static sections need not hydrate until first use. */
export function letPageStand(): void {
  stands = true;
}

/** Resolves after the first interaction with a prerendered page; at once for any other page. */
export const onceUsed = (): Promise<void> =>
  stands ? new Promise((resolve) => void onFirstTouch(resolve)) : Promise.resolve();
