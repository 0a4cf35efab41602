import { Suspense, use, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/ApiError.ts';
import type { DocumentRef } from '../contract/document.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { useIsHydrated } from '../ui/useTakesOver.ts';
import { InTurn, useShownAddress } from '../url/shownAddress.tsx';
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
  for (const { path } of needs) noteLate(path);
  useEffect(() => {
    const ask = isOther ? askOnce : askUntilHad;
    if (near || isOther) void Promise.all(needs.map((document) => ask(client, document))).then(gate.open);
  }, [client, gate, isOther, near, needs]);
  return (
    <div ref={place} data-stands={stands ? '' : undefined}>
      {stands ? first : part}
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

const askOnce = (client: QueryClient, document: DocumentRef<unknown>): Promise<unknown> =>
  client.query(documentQuery(document)).catch(() => undefined);

/** How long until a document that could not be reached is asked for again, in milliseconds. */
const AGAIN_MS = 5_000;

/** Asks for a document until there is an answer to show: what stands there is better than that the network is away. */
async function askUntilHad(client: QueryClient, document: DocumentRef<unknown>): Promise<void> {
  try {
    await client.query(documentQuery(document));
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'network') return;
    await new Promise((resolve) => void setTimeout(resolve, AGAIN_MS));
    await askUntilHad(client, document);
  }
}
