import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../figure/figure.ts';
import { later } from '../paint/later.ts';
import { useTakesOver } from '../paint/hydration.ts';
import { onFirstTouch } from '../paint/firstTouch.ts';
import { learnMoves } from './useActivePoint.ts';
import { useNearViewport } from '../paint/useNearViewport.ts';
import { useSeenWidth } from '../paint/FromTheTop.tsx';

/** The drawing that answers a reader, with where keys lead in it. */
export const LivePlot = later(async () => {
  const { LivePlot: drawn, movePoint } = await import('./atTouch.ts');
  learnMoves(movePoint);
  return drawn;
});

/** A common width of a figure, for tests, which have no layout, and until there is one. */
const BEFORE_LAYOUT = 680;

const widthOf = (element: Element | null): number =>
  Math.floor(element?.getBoundingClientRect().width ?? 0) || BEFORE_LAYOUT;

interface Stage {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** In whole pixels, followed as it changes. It says nothing while the drawing is still. */
  readonly width: number;
  /** Whether it is near what the reader sees: what is far is drawn later. */
  readonly near: boolean;
  /** Whether the drawing that came with the document stands there, and is left as it is. */
  readonly still: boolean;
}

/**
 * The place of a plot. A drawing that came with the document stands until the figure becomes another, or the reader
 * has begun to use the page and is near: then it is drawn for its place, with readouts and keys.
 */
export function useStage(figure: Figure): Stage {
  const ref = useRef<HTMLDivElement>(null);
  const takesOver = useTakesOver();
  const [first] = useState(takesOver ? figure : null);
  const [woken, setWoken] = useState(false);
  const seenWidth = useSeenWidth();
  const [width, setWidth] = useState(Math.floor(seenWidth ?? BEFORE_LAYOUT));
  const near = useNearViewport(ref, seenWidth !== null);
  const still = first === figure && !woken;
  // Before the first paint, so that the room that is kept is the room that is needed.
  useLayoutEffect(() => {
    if (!still) setWidth(widthOf(ref.current));
  }, [still]);
  useEffect(() => {
    if (!still || !near) return undefined;
    // The drawing that stands there stays until the other is drawn, for good where its code does not come.
    const wake = () =>
      startTransition(() => {
        setWidth(widthOf(ref.current));
        setWoken(true);
      });
    return onFirstTouch(() => void LivePlot.come().then(wake));
  }, [near, still]);
  useEffect(() => {
    const element = ref.current;
    if (still || element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [still]);
  return { ref, width, near, still };
}
