import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/ApiError.ts';
import { fetchDocument } from '../api/fetchDocument.ts';
import type { DocumentRef } from '../contract/document.ts';

/** Query key of a document. */
export const documentKey = (path: string) => ['v1', path] as const;

const datasetOf = (document: unknown): unknown =>
  typeof document === 'object' && document !== null && 'datasetVersion' in document
    ? document.datasetVersion
    : undefined;

/**
 * Rejects another version: a page shows one version of the dataset, that of the first loaded document.
 *
 * @throws ApiError if another version was deployed to the host in the meantime.
 */
function refuseOtherVersion(client: QueryClient, path: string, document: unknown): void {
  const version = datasetOf(document);
  const all = client.getQueriesData({ queryKey: ['v1'] }).map(([, data]) => datasetOf(data));
  if (all.some((other) => other !== undefined && other !== version))
    throw new ApiError(
      'other-version',
      path,
      'The dataset was renewed. Reload the page to see the newer one.',
    );
}

/**
 * Returns the query of one document: key, function and type together. A document changes only with a new deployment,
 * so it remains fresh for as long as the page is open.
 */
export function documentQuery<T>({ path, schema }: DocumentRef<T>) {
  return queryOptions({
    queryKey: documentKey(path),
    queryFn: async ({ client, signal }) => {
      const document = await fetchDocument({ path, schema }, signal);
      refuseOtherVersion(client, path, document);
      return document;
    },
    staleTime: Infinity,
  });
}
