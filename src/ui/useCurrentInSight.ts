import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * A row of links that scrolls sideways: the one of the page that is open is brought to its middle before the first
 * paint, so that the row is not seen to move, and again where another page opens.
 *
 * @param page changes with the page.
 * @returns the ref of the row, which is positioned: places are measured from it.
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
