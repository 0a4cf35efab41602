/** What the window hears when the page of the address has been put into the document. */
export const SHOWN = 'shown';

let isNow = true;

/** Notes whether the page in the document is that of the address, or the one before it. */
export function noteShown(isOfAddress: boolean): void {
  isNow = isOfAddress;
  if (isNow) window.dispatchEvent(new Event(SHOWN));
}

/** Whether the page in the document is that of the address. */
export const isShown = (): boolean => isNow;
