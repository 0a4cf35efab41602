import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Ask } from '../contract/ask.ts';
import type { DocumentRef } from '../contract/document.ts';
import { documentQuery } from './documentQuery.ts';

export interface Answer<T> {
  /** `undefined`: something that was asked for has not come. */
  readonly found: T | undefined;
  /** The documents behind it, in the order in which they were asked for. */
  readonly documents: readonly unknown[];
  /** Why a document could not be had, or not be had again; `null` where none failed. */
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly retry: () => void;
}

/**
 * Asks as `answer` does, for a component: it is rendered again whenever a document has come.
 *
 * @param of gives the answer, or `undefined` as long as a document that it asked for has not come. Called at each
 *   rendering: work belongs elsewhere.
 */
export function useAnswer<T>(of: (ask: Ask) => T | undefined): Answer<T> {
  const client = useQueryClient();
  const asked: DocumentRef<unknown>[] = [];
  const documents: unknown[] = [];
  const found = of((document) => {
    const data = client.getQueryData(documentQuery(document).queryKey);
    asked.push(document);
    documents.push(data);
    return data;
  });
  const results = useQueries({ queries: asked.map((document) => documentQuery(document)) });
  const failed = results.filter(({ error }) => error !== null);
  return {
    found,
    documents,
    error: failed[0]?.error ?? null,
    isFetching: results.some(({ isFetching }) => isFetching),
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}
