import { useCallback, useContext, type ReactNode } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { mayPass } from '../api/ApiError.ts';
import type { DocumentRef } from '../contract/document.ts';
import { AsItCame } from '../paint/AsItCame.tsx';
import type { Later } from '../paint/later.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { LateDocumentsContext } from './lateDocuments.ts';

interface NearDocumentsProps {
  /** Documents that no other section of the page needs; referentially stable while the list is the same. */
  readonly needs: readonly DocumentRef<unknown>[];
  /** Code to load before the section renders, if it has any of its own. */
  readonly code?: Pick<Later<never>, 'prepare'>;
  readonly children: ReactNode;
}

/** A section far down the page with long documents, which a prerendered page loads once it is near the viewport. */
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

/** Delay (ms) before a document that could not be reached is requested again. */
const AGAIN_MS = 5_000;

/**
 * Requests a document, and retries while that may help: the prerendered HTML is better than an error.
 *
 * @param patience ends the retries; `null` for a single attempt.
 * @throws the errors of `documentQuery`.
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
