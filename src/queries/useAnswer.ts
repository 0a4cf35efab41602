import { type QueryClient, QueryObserver, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useReducer, useRef, useState } from 'react';
import type { Ask, DocumentRef } from '../contract/document.ts';
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

type Asked = readonly DocumentRef<unknown>[];

const keyOf = <T>(document: DocumentRef<T>) => documentQuery(document).queryKey;

const isAwaited = (client: QueryClient, document: DocumentRef<unknown>): boolean =>
  client.getQueryState(keyOf(document))?.status !== 'success';

/** The very same list as long as the same documents are asked for. */
function useSame(asked: Asked): Asked {
  const [kept, keep] = useState(asked);
  if (kept.length === asked.length && kept.every(({ path }, at) => path === asked[at]?.path)) return kept;
  keep(asked);
  return asked;
}

/**
 * Asks as `answer` does, for a component: it is rendered again whenever a document has come.
 *
 * @param of gives the answer, or `undefined` as long as a document that it asked for has not come. Called at each
 *   rendering: work belongs elsewhere.
 */
export function useAnswer<T>(of: (ask: Ask) => T | undefined): Answer<T> {
  const client = useQueryClient();
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  const now: DocumentRef<unknown>[] = [];
  const documents: unknown[] = [];
  const found = of((document) => {
    const data = client.getQueryData(keyOf(document));
    now.push(document);
    documents.push(data);
    return data;
  });
  const asked = useSame(now);
  const seen = useRef<readonly unknown[]>(documents);
  useEffect(() => {
    seen.current = documents;
  });
  // A server renders once, so it waits for what is asked for; in a browser the effect below fetches.
  const awaited = typeof window === 'undefined' ? now.filter((document) => isAwaited(client, document)) : [];
  if (awaited.length > 0) use(Promise.all(awaited.map((document) => client.query(documentQuery(document)))));
  // One observer for each, in place of `useQueries`, whose code would double what all others need before the first
  // paint. It fetches, tries again and keeps the document as long as it is on the page.
  useEffect(() => {
    const observers = asked.map((document) => new QueryObserver(client, documentQuery(document)));
    const stops = observers.map((observer) => observer.subscribe(renderAgain));
    // What has come between rendering and now was not seen. Rendering without need would make React redraw a page
    // that it is still taking over.
    if (asked.some((document, at) => client.getQueryData(keyOf(document)) !== seen.current[at]))
      renderAgain();
    return () => stops.forEach((stop) => stop());
  }, [asked, client]);
  const states = asked.map((document) => ({ document, ...client.getQueryState(keyOf(document)) }));
  const failed = states.filter(({ error }) => error != null);
  return {
    found,
    documents,
    error: failed[0]?.error ?? null,
    isFetching: states.some(({ fetchStatus }) => fetchStatus === 'fetching'),
    retry: () => {
      for (const { document } of failed)
        void client.refetchQueries({ queryKey: keyOf(document), exact: true });
    },
  };
}
