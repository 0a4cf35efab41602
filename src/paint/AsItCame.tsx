import {
  startTransition,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useIsHydrated } from './hydration.ts';
import { PagePart } from './PagePart.tsx';
import { useShownAddress } from './shownAddress.tsx';
import { succeed } from './succeed.ts';
import { useNearViewport } from './useNearViewport.ts';

interface AsItCameProps {
  /**
   * Fetches what the section needs; referentially stable as long as it fetches the same.
   *
   * @param patience ends the retries after network or server errors; `null`: a single attempt.
   */
  readonly fetch: (patience: AbortSignal | null) => Promise<unknown>;
  readonly children: ReactNode;
}

/** Returns the interactive elements of a section in document order. */
const usableIn = (place: Element | null): readonly Element[] => [
  ...(place?.querySelectorAll('a, button, input, select, textarea, [tabindex]') ?? []),
];

/** A constant: React writes a new object into the document even if its content is the same. */
const AS_IT_CAME = { __html: '' };

/**
 * A section far down the page. Its prerendered HTML, which can be read and has its links, stays until the section is
 * near the viewport or the URL changes, and its code and data have loaded. Without prerendered HTML it renders at
 * once.
 *
 * React knows nothing of that HTML: it would treat each change of the URL as one inside a boundary that is not
 * hydrated yet, and hold back the whole page until that is done.
 */
export function AsItCame({ fetch, children }: AsItCameProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const { search } = useShownAddress();
  const [begun] = useState(search);
  // The static HTML is for the original view; the user has since changed it.
  const isOther = search !== begun;
  const [stands, setStands] = useState(useIsHydrated());
  /** Elements that the user may have used before any handler was attached. */
  const used = useRef<{ readonly all: readonly Element[]; readonly focused: Element | null } | null>(null);
  useEffect(() => {
    if (!stands || !(near || isOther)) return undefined;
    const stop = new AbortController();
    // After a failed fetch the section renders too, and shows the error itself.
    const draw = () => {
      if (stop.signal.aborted) return;
      used.current = { all: usableIn(place.current), focused: document.activeElement };
      startTransition(() => setStands(false));
    };
    void fetch(isOther ? null : stop.signal).then(draw, draw);
    return () => stop.abort();
  }, [fetch, isOther, near, stands]);
  useLayoutEffect(() => {
    if (!stands && used.current !== null)
      succeed(used.current.all, usableIn(place.current), used.current.focused);
  }, [stands]);
  return stands && typeof window !== 'undefined' ? (
    <div
      ref={place}
      data-stands=""
      aria-busy={isOther || undefined}
      suppressHydrationWarning
      dangerouslySetInnerHTML={AS_IT_CAME}
    />
  ) : (
    <div ref={place} data-stands={stands ? '' : undefined}>
      <PagePart>
        <Suspense fallback={null}>{children}</Suspense>
      </PagePart>
    </div>
  );
}
