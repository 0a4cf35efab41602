/** Events that tell that a reader has begun to use a page. A key that leads into a figure is one of them. */
const signs = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'keydown',
  'focusin',
  'dragenter',
] as const;

let touched = false;
const waiting = new Set<() => void>();

/** The first sign is often half of a press, which is to be answered before what follows from the sign. In milliseconds. */
const PRESS_MS = 50;

/** Says that the reader has begun to use the page, as a sign does by itself: for one from before this was there to hear it. */
export function hearFirstTouch(): void {
  touched = true;
  for (const sign of signs) removeEventListener(sign, hearFirstTouch, true);
  // Each in a task of its own; what was taken back meanwhile is left out.
  for (const act of waiting) setTimeout(() => waiting.delete(act) && act(), PRESS_MS);
}

if (typeof window !== 'undefined') {
  for (const sign of signs) addEventListener(sign, hearFirstTouch, { capture: true, passive: true });
}

/** Acts once the reader has begun to use the page, at once where that was before. Returns what takes it back. */
export function onFirstTouch(act: () => void): () => void {
  if (touched) act();
  else waiting.add(act);
  return () => {
    waiting.delete(act);
  };
}

let stands = false;

/** Says that the page came with the document, all of it: its parts may stand as they are until a reader uses them. */
export function letPageStand(): void {
  stands = true;
}

/** Waits until the reader has begun to use a page that came with the document; any other is drawn at once. */
export const onceUsed = (): Promise<void> =>
  stands ? new Promise((resolve) => void onFirstTouch(resolve)) : Promise.resolve();
