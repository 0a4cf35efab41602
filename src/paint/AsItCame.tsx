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
   * Fetches what the part needs; the same function as long as it fetches the same.
   *
   * @param patience ends asking again where the network or the host stumbles; `null`: it is asked once.
   */
  readonly fetch: (patience: AbortSignal | null) => Promise<unknown>;
  readonly children: ReactNode;
}

/** The elements of a part that a reader can use, in their order. */
const usableIn = (place: Element | null): readonly Element[] => [
  ...(place?.querySelectorAll('a, button, input, select, textarea, [tabindex]') ?? []),
];

/** One object for good: React writes another one into the document, though it says the same. */
const AS_IT_CAME = { __html: '' };

/**
 * A part far below. Where it came with the page its markup stands as it came, to be read and with its links, until it is
 * near, or the address says something else, and what it needs is there: then it is drawn. A page that comes otherwise
 * has it at once.
 *
 * React is told nothing of what is in the markup. It would take each change of the address for one within a part that
 * it has yet to take over, and keep the whole page back until it could.
 */
export function AsItCame({ fetch, children }: AsItCameProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const { search } = useShownAddress();
  const [begun] = useState(search);
  // What stands there is not of the view that a reader has chosen meanwhile.
  const isOther = search !== begun;
  const [stands, setStands] = useState(useIsHydrated());
  /** Elements that a reader may have used before anyone heard of it. */
  const used = useRef<{ readonly all: readonly Element[]; readonly focused: Element | null } | null>(null);
  useEffect(() => {
    if (!stands || !(near || isOther)) return undefined;
    const stop = new AbortController();
    // Where it cannot be had, the part says so.
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
