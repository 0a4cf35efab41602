import { Fragment, Suspense, use, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { mayPass } from '../api/ApiError.ts';
import type { DocumentRef } from '../contract/document.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { useIsHydrated } from '../ui/useTakesOver.ts';
import { InTurn } from '../url/InTurn.tsx';
import { useShownAddress } from '../url/shownAddress.tsx';
import { LateDocumentsContext } from './lateDocuments.ts';
import { useNearViewport } from './useNearViewport.ts';

interface StandsUntilNearProps {
  /** What the part needs and no other of the page does. */
  readonly needs: readonly DocumentRef<unknown>[];
  readonly children: ReactNode;
}

/**
 * A part far below with long documents of its own. Where it came with the page it stands as it came, to be read and with
 * its links, and is taken over once it is near: the rest of the page does not wait for what few scroll to. A page that
 * comes otherwise has it at once.
 */
export function StandsUntilNear({ needs, children }: StandsUntilNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const client = useQueryClient();
  const { search } = useShownAddress();
  const [begun] = useState(search);
  // What stands there is not of the view that a reader has chosen meanwhile.
  const isOther = search !== begun;
  const noteLate = useContext(LateDocumentsContext);
  const [gate] = useState(newGate);
  const [stands, setStands] = useState(useIsHydrated());
  const part = (
    <InTurn>
      <Suspense fallback={null}>
        <Gate opened={gate.opened} onTaken={setStands}>
          {children}
        </Gate>
      </Suspense>
    </InTurn>
  );
  // The very same as long as it stands: React gives up what it has not taken over once it is told something new of it.
  const [first] = useState(part);
  const [isLost, lose] = useState(false);
  for (const { path } of needs) noteLate(path);
  useEffect(() => {
    if (!stands || !(near || isOther)) return undefined;
    const stop = new AbortController();
    const asked = needs.map((document) => ask(client, document, isOther ? null : stop.signal));
    void Promise.all(asked).then(gate.open, () => !stop.signal.aborted && lose(true));
    return () => stop.abort();
  }, [client, gate, isOther, near, needs, stands]);
  return (
    <div ref={place} data-stands={stands ? '' : undefined}>
      {/* Drawn from the beginning where its documents cannot be had: that is not what came. */}
      {isLost ? <Fragment key="drawn">{part}</Fragment> : stands ? first : part}
    </div>
  );
}

function newGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

interface GateProps {
  readonly opened: Promise<void>;
  readonly onTaken: (stands: boolean) => void;
  readonly children: ReactNode;
}

/** What is behind it is left as it came, as long as it is being taken over and the gate has not been opened. */
function Gate({ opened, onTaken, children }: GateProps) {
  const isHydrated = useIsHydrated();
  if (isHydrated && typeof window !== 'undefined') use(opened);
  useEffect(() => onTaken(false), [onTaken]);
  return children;
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
