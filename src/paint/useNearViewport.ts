import { startTransition, useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { distanceFromWindow } from './FromTheTop.tsx';
import { useIsHydrated } from './hydration.ts';

const AHEAD_PX = 200;

/**
 * True if an element is near the viewport; once true it stays true. Before printing every element counts as near,
 * since a printed page has no viewport.
 *
 * @param isSeen true if that is known from the start.
 */
export function useNearViewport(ref: RefObject<HTMLElement | null>, isSeen = false): boolean {
  const [near, setNear] = useState(isSeen || typeof IntersectionObserver === 'undefined');
  const [came] = useState(useIsHydrated());
  // Elements in the viewport when the page mounts render with it, before the first paint.
  useLayoutEffect(() => {
    if (!came && !near && ref.current !== null && distanceFromWindow(ref.current) === 0) setNear(true);
  }, [came, near, ref]);
  useEffect(() => {
    const element = ref.current;
    if (element === null || near) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        // An urgent update would make React render a page again that it is still hydrating.
        if (entries.some((entry) => entry.isIntersecting)) startTransition(() => setNear(true));
      },
      { rootMargin: `${String(AHEAD_PX)}px` },
    );
    observer.observe(element);
    // The browser lays the page out for print as soon as the handler returns.
    const beforePrint = () => flushSync(() => setNear(true));
    window.addEventListener('beforeprint', beforePrint);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', beforePrint);
    };
  }, [near, ref]);
  return near;
}
