import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { ShownContext, useShownAddress } from './shownAddress.tsx';
import { FromTheTop } from './FromTheTop.tsx';

/** Returns the first or last descendant with a box, for an element without its own; `null` if there is none. */
function edgeBox(element: Element, edge: 'firstElementChild' | 'lastElementChild'): DOMRect | null {
  for (let inner = element[edge]; inner !== null; inner = inner[edge]) {
    const box = inner.getBoundingClientRect();
    if (box.height > 0) return box;
  }
  return null;
}

/** True if a section is in the viewport. One without a box counts as visible: updating it is free. */
function isInWindow(element: Element): boolean {
  const top = edgeBox(element, 'firstElementChild')?.top ?? 0;
  const bottom = edgeBox(element, 'lastElementChild')?.bottom ?? 0;
  return bottom >= 0 && top <= window.innerHeight;
}

/** One function per section, which stores whether the section is in the viewport. */
const looks = new Set<() => void>();

/** Makes each section store whether it is in the viewport. Call it in the same update as a change of the URL. */
export const lookAtParts = (): void => looks.forEach((look) => look());

const USUAL_ROOM = 480;

interface PagePartProps {
  /** Approximate height (px). */
  readonly room?: number | undefined;
  readonly children: ReactNode;
}

/**
 * A section of a page. In the viewport it updates to a new URL together with the page; offscreen it follows in a
 * transition, which yields to input and is dropped for a newer URL. React's `useDeferredValue` would update together
 * with the page if the page itself follows in a transition.
 */
export function PagePart({ children, room = USUAL_ROOM }: PagePartProps) {
  const page = useShownAddress();
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, see] = useState(true);
  const [late, follow] = useState(page);
  useEffect(() => {
    const look = () => see(place.current === null || isInWindow(place.current));
    looks.add(look);
    return () => void looks.delete(look);
  }, []);
  useEffect(() => {
    if (late !== page) startTransition(() => follow(page));
  }, [late, page]);
  const own = isSeen ? page : late;
  return (
    <ShownContext value={own}>
      <div ref={place} className="contents" aria-busy={own !== page || undefined}>
        <FromTheTop room={room}>{children}</FromTheTop>
      </div>
    </ShownContext>
  );
}
