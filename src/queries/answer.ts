import type { QueryClient } from '@tanstack/react-query';
import type { Ask, DocumentRef } from '../contract/document.ts';
import { documentQuery } from './documentQuery.ts';

/**
 * Asks through a client, which keeps what it got, until an answer can be given; no page need be open.
 *
 * @param of gives the answer, or `undefined` as long as a document that it asked for has not come.
 * @throws ApiError naming the document that did not come or is broken; Error where nothing was asked for.
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
