import { queryOptions } from '@tanstack/react-query';
import { fetchDocument } from '../api/fetchDocument.ts';
import type { DocumentRef } from '../contract/document.ts';

/** What the answer to the question for a document is kept under. */
export const documentKey = (path: string) => ['v1', path] as const;

/**
 * The question for one document: key, function and type travel together. A document changes only with a
 * new deployment, so it is fresh for as long as the page is open.
 */
export function documentQuery<T>({ path, schema }: DocumentRef<T>) {
  return queryOptions({
    queryKey: documentKey(path),
    queryFn: ({ signal }) => fetchDocument({ path, schema }, signal),
    staleTime: Infinity,
  });
}
