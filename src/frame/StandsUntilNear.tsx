import {
  startTransition,
  Suspense,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { mayPass } from '../api/ApiError.ts';
import type { DocumentRef } from '../contract/document.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import type { Later } from '../ui/later.ts';
import { useIsHydrated } from '../ui/useTakesOver.ts';
import { InTurn } from '../url/InTurn.tsx';
import { useShownAddress } from '../url/shownAddress.tsx';
import { LateDocumentsContext } from './lateDocuments.ts';
import { succeed } from './succeed.ts';
import { useNearViewport } from './useNearViewport.ts';

type Code = Pick<Later<never>, 'prepare'>;

interface StandsUntilNearProps {
  /** What the part needs and no other of the page does; the same list as long as it is the same. */
  readonly needs: readonly DocumentRef<unknown>[];
  /** Code that is to be there before the part is drawn, where it has some of its own. */
  readonly code?: Code;
  readonly children: ReactNode;
}

/** What of a part a reader can use, in its order. */
const usableIn = (place: Element | null): readonly Element[] => [
  ...(place?.querySelectorAll('a, button, input, select, textarea') ?? []),
];

/** One object for good: React writes another one into the document, though it says the same. */
const AS_IT_CAME = { __html: '' };

/**
 * A part far below with long documents of its own. Where it came with the page its markup stands as it came, to be read
 * and with its links, until it is near, or the address says something else, and its documents are there: then it is
 * drawn. A page that comes otherwise has it at once.
 *
 * React is told nothing of what is in the markup. It would take each change of the address for one within a part that
 * it has yet to take over, and keep the whole page back until it could.
 */
export function StandsUntilNear({ needs, code, children }: StandsUntilNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const client = useQueryClient();
  const { search } = useShownAddress();
  const [begun] = useState(search);
  // What stands there is not of the view that a reader has chosen meanwhile.
  const isOther = search !== begun;
  const noteLate = useContext(LateDocumentsContext);
  const [stands, setStands] = useState(useIsHydrated());
  /** What a reader may have used as long as nobody heard of it. */
  const used = useRef<{ readonly all: readonly Element[]; readonly focused: Element | null } | null>(null);
  for (const { path } of needs) noteLate(path);
  useEffect(() => {
    if (!stands || !(near || isOther)) return undefined;
    const stop = new AbortController();
    const asked = needs.map((document) => ask(client, document, isOther ? null : stop.signal));
    // Where they cannot be had, the part says so.
    const draw = () => {
      if (stop.signal.aborted) return;
      used.current = { all: usableIn(place.current), focused: document.activeElement };
      startTransition(() => setStands(false));
    };
    void Promise.all([...asked, code?.prepare()]).then(draw, draw);
    return () => stop.abort();
  }, [client, code, isOther, near, needs, stands]);
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
      <InTurn>
        <Suspense fallback={null}>{children}</Suspense>
      </InTurn>
    </div>
  );
}

/** How long until a document that could not be reached is asked for again, in milliseconds. */
const AGAIN_MS = 5_000;

/**
 * Asks for a document, again and again as long as that may help: what stands there is better than an error.
 *
 * @param patience ends it; `null`: it is asked for once.
 * @throws what `documentQuery` does.
 */
async function ask(
  client: QueryClient,
  document: DocumentRef<unknown>,
  patience: AbortSignal | null,
): Promise<void> {
  try {
    await client.query(documentQuery(document));
  } catch (error) {
    if (patience === null || !mayPass(error)) throw error;
    await new Promise((resolve) => void setTimeout(resolve, AGAIN_MS));
    if (patience.aborted) throw error;
    await ask(client, document, patience);
  }
}
