import { startTransition, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useAtRest } from '../url/afterPaint.ts';
import { distanceFromWindow } from '../url/Unfolds.tsx';
import { useIsHydrated } from '../ui/useTakesOver.ts';

const AHEAD_PX = 200;

/**
 * Whether an element is near what the reader sees; once true it stays true. Before printing everything is
 * near, since paper has no viewport.
 *
 * @param isSeen whether it is known from the start.
 */
export function useNearViewport(ref: RefObject<HTMLElement | null>, isSeen = false): boolean {
  const [near, setNear] = useState(isSeen || typeof IntersectionObserver === 'undefined');
  const [came] = useState(useIsHydrated());
  // What comes into the window with its page is drawn with it, before the first paint.
  useLayoutEffect(() => {
    if (!came && !near && ref.current !== null && distanceFromWindow(ref.current) === 0) setNear(true);
  }, [came, near, ref]);
  useEffect(() => {
    const element = ref.current;
    if (element === null || near) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        // An urgent change would make React redraw a page that it is still taking over.
        if (entries.some((entry) => entry.isIntersecting)) startTransition(() => setNear(true));
      },
      { rootMargin: `${String(AHEAD_PX)}px` },
    );
    observer.observe(element);
    // The browser lays the page out for paper as soon as the handler returns.
    const beforePrint = () => flushSync(() => setNear(true));
    window.addEventListener('beforeprint', beforePrint);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', beforePrint);
    };
  }, [near, ref]);
  return near;
}

interface Seen<T> {
  /** Of the part that shows the value. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly shown: T;
}

/**
 * A value that a reader moves, for a part that may be out of sight: near the window as it is, elsewhere as it was when
 * the reader last rested, so that what nobody sees is in the way of nothing that is seen.
 */
export function useAsSeen<T>(value: T): Seen<T> {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(true);
  const late = useAtRest(value);
  useEffect(() => {
    if (ref.current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => startTransition(() => setNear(entries.at(-1)?.isIntersecting === true)),
      { rootMargin: `${String(AHEAD_PX)}px` },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, shown: near ? value : late };
}
