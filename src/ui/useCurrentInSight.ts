import { useLayoutEffect, useRef, type RefObject } from 'react';

function center(line: HTMLElement): void {
  const current = line.querySelector('[aria-current]');
  if (!(current instanceof HTMLElement)) return;
  line.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - line.clientWidth / 2;
}

/**
 * Centers the link of the open page in a row of links that scrolls sideways, before the first paint, so that no
 * movement is visible, and again after navigation or when the row gets another width, as beside a new button.
 *
 * @param page changes with the page.
 * @returns the ref of the row, which needs `position`: offsets are measured from it.
 */
export function useCurrentInSight<T extends HTMLElement>(page: string): RefObject<T | null> {
  const row = useRef<T>(null);
  useLayoutEffect(() => {
    const line = row.current;
    if (line === null) return;
    center(line);
    if (typeof ResizeObserver === 'undefined') return;
    const sizes = new ResizeObserver(() => center(line));
    sizes.observe(line);
    return () => sizes.disconnect();
  }, [page]);
  return row;
}
