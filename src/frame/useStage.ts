import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../figure/figure.ts';
import { later } from '../paint/later.ts';
import { useTakesOver } from '../paint/hydration.ts';
import { onFirstTouch } from '../paint/firstTouch.ts';
import { learnMoves } from './useActivePoint.ts';
import { useNearViewport } from '../paint/useNearViewport.ts';
import { useSeenWidth } from '../paint/FromTheTop.tsx';

/** The interactive drawing; it also sets the targets of keys. */
export const StagedPlot = later(async () => {
  const { LivePlot: drawn, movePoint } = await import('./atTouch.ts');
  learnMoves(movePoint);
  return drawn;
});

/** A common width (px) of a figure, used until there is a layout, and in tests, which have none. */
const BEFORE_LAYOUT = 680;

const widthOf = (element: Element | null): number =>
  Math.floor(element?.getBoundingClientRect().width ?? 0) || BEFORE_LAYOUT;

interface Stage {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Width (px), rounded down and updated on resize. Not meaningful while the drawing is still. */
  readonly width: number;
  /** True if the stage is near the viewport; others are drawn later. */
  readonly near: boolean;
  /** True while the prerendered drawing is shown and left as it is. */
  readonly still: boolean;
}

/**
 * The stage of a plot. A prerendered drawing stays until the figure changes, or until the user has started to use the
 * page and it is near the viewport: then it is drawn for its actual width, with readouts and keys.
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
  // Before the first paint, so that the reserved space has the right height.
  useLayoutEffect(() => {
    if (!still) setWidth(widthOf(ref.current));
  }, [still]);
  useEffect(() => {
    if (!still || !near) return undefined;
    // The prerendered drawing stays until the live one is ready, or forever if its code fails to load.
    const wake = () =>
      startTransition(() => {
        setWidth(widthOf(ref.current));
        setWoken(true);
      });
    return onFirstTouch(() => void StagedPlot.come().then(wake));
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
