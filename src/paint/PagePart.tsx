import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { ShownContext, useShownAddress } from './shownAddress.tsx';
import { FromTheTop } from './FromTheTop.tsx';

/** The first box in an element that has none of its own, or the last; `null` where there is none. */
function edgeBox(element: Element, edge: 'firstElementChild' | 'lastElementChild'): DOMRect | null {
  for (let inner = element[edge]; inner !== null; inner = inner[edge]) {
    const box = inner.getBoundingClientRect();
    if (box.height > 0) return box;
  }
  return null;
}

/** Tells whether a part is in the window. One without a box counts as in it: it costs nothing. */
function isInWindow(element: Element): boolean {
  const top = edgeBox(element, 'firstElementChild')?.top ?? 0;
  const bottom = edgeBox(element, 'lastElementChild')?.bottom ?? 0;
  return bottom >= 0 && top <= window.innerHeight;
}

/** One function for each part, by which it notes where it is. */
const looks = new Set<() => void>();

/** Has each part note whether it is in the window: to be called in one go with a change of the address. */
export const lookAtParts = (): void => looks.forEach((look) => look());

const USUAL_ROOM = 480;

interface PagePartProps {
  /** About how high it is, in pixels. */
  readonly room?: number | undefined;
  readonly children: ReactNode;
}

/**
 * A part of a page. In the window it shows an address together with the page. Out of it, it follows in a transition, which
 * lets a reader's presses in between and is dropped for a newer address. React's deferred value would come together with
 * the page wherever the page itself follows in a transition.
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
