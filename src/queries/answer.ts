import type { QueryClient } from '@tanstack/react-query';
import type { Ask, DocumentRef } from '../contract/document.ts';
import { documentQuery } from './documentQuery.ts';

/**
 * Queries through a client, which caches documents, until an answer is available; no page need be open.
 *
 * @param of returns the answer, or `undefined` until all requested documents have loaded.
 * @throws ApiError for a missing or broken document; Error if nothing was requested.
 */
export async function answer<T>(client: QueryClient, of: (ask: Ask) => T | undefined): Promise<T> {
  for (;;) {
    const missing: DocumentRef<unknown>[] = [];
    const found = of((document) => {
      const data = client.getQueryData(documentQuery(document).queryKey);
      if (data === undefined) missing.push(document);
      return data;
    });
    if (found !== undefined) return found;
    if (missing.length === 0) throw new Error('An answer was put off though every document had come.');
    await Promise.all(missing.map((document) => client.query(documentQuery(document))));
  }
}
