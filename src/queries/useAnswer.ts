import { type QueryClient, QueryObserver, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useReducer, useRef, useState } from 'react';
import type { Ask, DocumentRef } from '../contract/document.ts';
import { documentQuery } from './documentQuery.ts';

export interface Answer<T> {
  /** `undefined` until all requested documents have loaded. */
  readonly found: T | undefined;
  /** Documents behind it, in the order of the requests; the same list while they are the same. */
  readonly documents: readonly unknown[];
  /** Error of a document that could not be loaded or reloaded; `null` if there is none. */
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly retry: () => void;
}

const keyOf = <T>(document: DocumentRef<T>) => documentQuery(document).queryKey;

const isAwaited = (client: QueryClient, document: DocumentRef<unknown>): boolean =>
  client.getQueryState(keyOf(document))?.status !== 'success';

/** Returns the same list object while its entries have the same ids. */
function useSame<One>(list: readonly One[], idOf: (one: One) => unknown): readonly One[] {
  const [kept, keep] = useState(list);
  const ids = list.map(idOf);
  if (kept.length === ids.length && kept.every((one, at) => idOf(one) === ids[at])) return kept;
  keep(list);
  return list;
}

/**
 * Does the same as `answer` for a component, which rerenders whenever a document has loaded.
 *
 * @param of returns the answer, or `undefined` until all requested documents have loaded. Called in each render, so
 *   keep it cheap.
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
  const asked = useSame(now, ({ path }) => path);
  const kept = useSame(documents, (document) => document);
  const seen = useRef<readonly unknown[]>(documents);
  useEffect(() => {
    seen.current = documents;
  });
  // A server renders once, so it waits for the requests; in a browser the effect below fetches.
  const awaited = typeof window === 'undefined' ? now.filter((document) => isAwaited(client, document)) : [];
  if (awaited.length > 0) use(Promise.all(awaited.map((document) => client.query(documentQuery(document)))));
  // One observer per document, instead of `useQueries`, whose code would double that of all others needed before the
  // first paint. It fetches, retries and keeps the document as long as it is on the page.
  useEffect(() => {
    const observers = asked.map((document) => new QueryObserver(client, documentQuery(document)));
    const stops = observers.map((observer) => observer.subscribe(renderAgain));
    // Catches documents that loaded between rendering and now. An unnecessary render would make React redraw a page
    // that it is still hydrating.
    if (asked.some((document, at) => client.getQueryData(keyOf(document)) !== seen.current[at]))
      renderAgain();
    return () => stops.forEach((stop) => stop());
  }, [asked, client]);
  const states = asked.map((document) => ({ document, ...client.getQueryState(keyOf(document)) }));
  const failed = states.filter(({ error }) => error != null);
  return {
    found,
    documents: kept,
    error: failed[0]?.error ?? null,
    isFetching: states.some(({ fetchStatus }) => fetchStatus === 'fetching'),
    retry: () => {
      for (const { document } of failed)
        void client.refetchQueries({ queryKey: keyOf(document), exact: true });
    },
  };
}
