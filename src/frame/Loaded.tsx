import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { isMissing } from '../queries/isMissing.ts';
import { StaleNote } from './StaleNote.tsx';

interface LoadedProps<T extends { readonly datasetVersion: string }> {
  /** What is being loaded, in words: "AI prices". */
  readonly label: string;
  readonly query: UseQueryResult<T>;
  /** Room to keep while loading. */
  readonly height: number;
  /** Whether old data say their age here; not where an enclosing document already does. */
  readonly aged?: boolean;
  /** Stands in place of the error where there is no such document: the address names what is not there. */
  readonly missing?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/**
 * One place for the states of a document: loading keeps its room, an error is named and can be tried again
 * while the last good data stay, and old data say how old they are.
 */
export function Loaded<T extends { readonly datasetVersion: string }>(props: LoadedProps<T>) {
  const { label, query, height, aged = true, missing, children } = props;
  const { data, error } = query;
  const retry = () => {
    void query.refetch();
  };
  if (data === undefined) {
    if (error === null || query.isFetching) return <Skeleton label={label} height={height} />;
    if (missing !== undefined && isMissing(error)) return missing;
    return <ErrorNote title={`${label} could not be shown`} message={error.message} onRetry={retry} />;
  }
  return (
    <>
      {error !== null && (
        <ErrorNote
          title={`${label} could not be refreshed; the last data are shown`}
          message={error.message}
          onRetry={retry}
        />
      )}
      {aged && <StaleNote datasetVersion={data.datasetVersion} />}
      {children(data)}
    </>
  );
}
