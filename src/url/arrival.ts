let atTop = false;

/** Notes how the page of the address was come to: by a link to its top, or to a place in it that it must be as high for. */
export function noteArrival(isTop: boolean): void {
  atTop = isTop;
}

/** Whether the page of the address was come to at its top, and its parts below may be drawn after those in the window. */
export const isAtTop = (): boolean => atTop;
