import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Evidence, Sources } from '../contract/primitives.ts';

const SourcesContext = createContext<Sources | null>(null);

interface Sourced {
  readonly sources: Sources;
}

const isSourced = (document: unknown): document is Sourced =>
  typeof document === 'object' && document !== null && 'sources' in document;

interface RecordScopeProps {
  /** Documents of which the content is made; referentially stable while they are the same. */
  readonly documents: readonly unknown[];
  readonly children: ReactNode;
}

/** Gives the sources of documents, besides those of an enclosing scope, to all numbers in it. */
export function RecordScope({ documents, children }: RecordScopeProps) {
  const outer = useContext(SourcesContext);
  const sources = useMemo(
    () =>
      documents
        .filter(isSourced)
        .reduce<Sources | null>(
          (all, own) => (all === null ? own.sources : { ...all, ...own.sources }),
          outer,
        ),
    [documents, outer],
  );
  return <SourcesContext value={sources}>{children}</SourcesContext>;
}

/** Returns the sources of the documents around, by id. */
export function useSources(): Sources {
  const sources = useContext(SourcesContext);
  if (sources === null) throw new Error('No document around gives its sources.');
  return sources;
}

/** Returns the sources that rows cite, out of those of a whole file. */
export const citedOf = (
  rows: readonly (Pick<Evidence, 'sourceId'> | null | undefined)[],
  sources: Sources,
): Sources =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const source = row == null ? undefined : sources[row.sourceId];
      return source === undefined ? [] : [[source.id, source] as const];
    }),
  );
