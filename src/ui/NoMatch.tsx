import { createContext, useContext, type ReactNode } from 'react';
import { wholeText } from '../domain/words.ts';

/** A filter of the page, which leaves rows out of all of its lists. */
interface PageFilter {
  /** Name of the choice, and of all there is without it: "Batteries", "all industries". */
  readonly chosen: string;
  readonly all: string;
  /** Control that takes it off. */
  readonly reset: ReactNode;
}

/** `null` if nothing is chosen. */
export const PageFilterContext = createContext<PageFilter | null>(null);

interface NoMatchProps {
  /** Said if there is no row without the page's filter either. */
  readonly none: string;
  /** Returns the number of rows that the list would have without the page's filter. */
  readonly everywhere: (() => number) | undefined;
}

/** Says that a list is empty: a search must not seem to find nothing where only the page's filter hides it. */
export function NoMatch({ none, everywhere }: NoMatchProps) {
  const filter = useContext(PageFilterContext);
  const count = filter === null ? 0 : (everywhere?.() ?? 0);
  return (
    <p className="py-4 text-sm text-soft" data-exempt="count">
      {filter === null || count === 0 ? (
        none
      ) : (
        <>
          0 in {filter.chosen}; {wholeText(count)} in {filter.all}. {filter.reset}
        </>
      )}
    </p>
  );
}
