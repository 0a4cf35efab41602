import { flushSync } from 'react-dom';
import { afterPaint, atRest, isAtRest } from './afterPaint.ts';
import type { ShownAddress } from './shownAddress.tsx';

/** A part that takes its turn. */
export interface Part {
  /** Whether it is in the window, or that many pixels from it. */
  readonly isInSight: (near: number) => boolean;
  readonly show: (address: ShownAddress) => void;
}

/** Those who take turns on the page, and of them those whose turn has not come. */
const parts = new Set<Part>();
const behind = new Map<Part, ShownAddress>();

/** Takes in a part, until what it returns is called. */
export function takePart(part: Part): () => void {
  parts.add(part);
  return () => {
    parts.delete(part);
    behind.delete(part);
  };
}

/** Notes that a part does not show an address yet. */
export const fallBehind = (part: Part, address: ShownAddress) => void behind.set(part, address);

/** Lets all parts in sight show an address; the others are to follow. */
export function begin(address: ShownAddress): void {
  behind.clear();
  for (const part of parts) {
    if (part.isInSight(0)) part.show(address);
    else behind.set(part, address);
  }
}

/** Lets at most this many of the parts out of sight show the newest address. */
function goOn(most: number): void {
  for (const [part, address] of [...behind].slice(0, most)) follow(part, address);
}

function follow(part: Part, address: ShownAddress): void {
  behind.delete(part);
  part.show(address);
}

/** Lets one of those out of sight follow, or asks for it once the reader rests: one function, so that all ask once. */
export function next(): void {
  if (isAtRest()) goOn(1);
  else if (behind.size > 0) atRest(next);
}

/** Lets follow what comes into sight: what is less than a window away too, so that it is there before the reader. */
function showSeen(): void {
  for (const [part, address] of behind) if (part.isInSight(window.innerHeight)) follow(part, address);
}

/** Lets follow what is scrolled to. */
export const followScroll = () => void (behind.size > 0 && afterPaint(showSeen, 'in slices'));

/** Lets all follow at once. */
export const finish = () => flushSync(() => goOn(behind.size));

/** The first box in an element that has none of its own, or the last; `null` where there is none. */
function edgeBox(element: Element, edge: 'firstElementChild' | 'lastElementChild'): DOMRect | null {
  for (let inner = element[edge]; inner !== null; inner = inner[edge]) {
    const box = inner.getBoundingClientRect();
    if (box.height > 0) return box;
  }
  return null;
}

/** Whether a part is in the window, or so near to it. What has no box at all counts as seen: it costs nothing. */
export function isSeen(element: Element, near: number): boolean {
  const top = edgeBox(element, 'firstElementChild')?.top ?? 0;
  const bottom = edgeBox(element, 'lastElementChild')?.bottom ?? 0;
  return bottom >= -near && top <= window.innerHeight + near;
}
