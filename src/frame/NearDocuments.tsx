import { useCallback, useContext, type ReactNode } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { mayPass } from '../api/ApiError.ts';
import type { DocumentRef } from '../contract/document.ts';
import { AsItCame } from '../paint/AsItCame.tsx';
import type { Later } from '../paint/later.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { LateDocumentsContext } from './lateDocuments.ts';

interface NearDocumentsProps {
  /** The documents that the part needs and no other of the page does; the same list as long as it is the same. */
  readonly needs: readonly DocumentRef<unknown>[];
  /** Code that is to be there before the part is drawn, where it has some of its own. */
  readonly code?: Pick<Later<never>, 'prepare'>;
  readonly children: ReactNode;
}

/** A part far below with long documents of its own, which a page that came with its document fetches once it is near. */
export function NearDocuments({ needs, code, children }: NearDocumentsProps) {
  const client = useQueryClient();
  const noteLate = useContext(LateDocumentsContext);
  for (const { path } of needs) noteLate(path);
  const fetch = useCallback(
    (patience: AbortSignal | null) =>
      Promise.all([code?.prepare(), ...needs.map((document) => ask(client, document, patience))]),
    [client, code, needs],
  );
  return <AsItCame fetch={fetch}>{children}</AsItCame>;
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
