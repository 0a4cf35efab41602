let atTop = false;

/** Notes how the reader comes to the page: by a link to its top, or to a place in it, for which it needs its whole height. */
export function noteArrival(isTop: boolean): void {
  atTop = isTop;
}

/** Whether the reader comes to the top of the page, so that parts below may be drawn after those in the window. */
export const isAtTop = (): boolean => atTop;
