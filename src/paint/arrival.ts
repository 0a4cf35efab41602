let atTop = false;

/** Notes how the reader comes to the page: by a link to its top, or to a place in it, for which it needs its whole height. */
export function noteArrival(isTop: boolean): void {
  atTop = isTop;
}

/** Tells whether the reader comes to the top of the page, so that parts below may be drawn after those in the window. */
export const isAtTop = (): boolean => atTop;

/** The event of the window once the page of the address has been put into the document. */
export const SHOWN = 'shown';

let isNow = true;

/** Notes whether the page in the document is that of the address, or the one before it. */
export function noteShown(isOfAddress: boolean): void {
  isNow = isOfAddress;
  if (isNow) window.dispatchEvent(new Event(SHOWN));
}

/** Tells whether the page in the document is that of the address. */
export const isShown = (): boolean => isNow;
