let atTop = false;

/** Stores where the user arrives: at the top of the page, or at a place in it, which needs its full height. */
export function noteArrival(isTop: boolean): void {
  atTop = isTop;
}

/** True if the user arrives at the top of the page, so that offscreen sections may render after the visible ones. */
export const isAtTop = (): boolean => atTop;

/** Name of the `window` event that is sent once the page of the current URL is in the document. */
export const SHOWN = 'shown';

let isNow = true;

/** Stores whether the page in the document belongs to the current URL or to the previous one. */
export function noteShown(isOfAddress: boolean): void {
  isNow = isOfAddress;
  if (isNow) window.dispatchEvent(new Event(SHOWN));
}

/** True if the page in the document belongs to the current URL. */
export const isShown = (): boolean => isNow;
