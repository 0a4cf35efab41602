import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Where there is no layout (tests) or not yet: a common width of a figure. */
const BEFORE_LAYOUT = 680;

/** The width of an element in whole pixels, followed as it changes. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(BEFORE_LAYOUT);
  // Before the first paint, so that the room that is kept is the room that is needed.
  useLayoutEffect(() => {
    const measured = Math.floor(ref.current?.getBoundingClientRect().width ?? 0);
    if (measured > 0) setWidth(measured);
  }, []);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
