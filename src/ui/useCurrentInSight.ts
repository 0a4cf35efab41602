import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Centers the link of the open page in a row of links that scrolls sideways, before the first paint, so that no
 * movement is visible, and again after navigation.
 *
 * @param page changes with the page.
 * @returns the ref of the row, which needs `position`: offsets are measured from it.
 */
export function useCurrentInSight<T extends HTMLElement>(page: string): RefObject<T | null> {
  const row = useRef<T>(null);
  useLayoutEffect(() => {
    const current = row.current?.querySelector('[aria-current]');
    if (row.current === null || !(current instanceof HTMLElement)) return;
    const middle = current.offsetLeft + current.offsetWidth / 2;
    row.current.scrollLeft = middle - row.current.clientWidth / 2;
  }, [page]);
  return row;
}
