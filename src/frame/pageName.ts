import { createContext, useContext, useLayoutEffect } from 'react';
import { isMissing } from '../queries/isMissing.ts';
import type { Answer } from '../queries/useAnswer.ts';

/** What a page that is about one record calls itself, once its document is there or known not to be. */
export interface PageName {
  /** The path for which it holds: another record's page starts again. */
  readonly path: string;
  /** `null` where the document did not come. */
  readonly name: string | null;
  /** Language of the name, where it is not English. */
  readonly lang?: string | undefined;
  /** Whether there is no such record at all. */
  readonly missing: boolean;
}

interface PageNaming {
  /** The name that came with the document, which was rendered before any script ran; `null`: none came. */
  readonly known: PageName | null;
  /** On a server, which has no effects, takes the name for the next rendering; `null` in a browser. */
  readonly record: ((name: PageName) => void) | null;
}

/** How a page that is about one record has its name before its document is asked for. */
export const PageNamingContext = createContext<PageNaming>({ known: null, record: null });

/** Given by what is around a page, which sets the name as its heading and as the title of the tab. */
export const PageNameContext = createContext<(name: PageName) => void>(() => undefined);

/**
 * Names the page after the record that it shows.
 *
 * @param path where that record's page is.
 * @param nameOf gives the record's name and, where it is not English, its language.
 */
export function usePageName<T>(
  path: string,
  { found, error }: Answer<T>,
  nameOf: (found: T) => { readonly name: string; readonly lang?: string | undefined },
): void {
  const give = useContext(PageNameContext);
  const named = found === undefined ? null : nameOf(found);
  const [name, lang] = [named?.name ?? null, named?.lang];
  const missing = found === undefined && isMissing(error);
  const settled = name !== null || error !== null;
  // On a server there are no effects: the name is known before the heading is rendered again.
  if (typeof window === 'undefined' && settled) give({ path, name, lang, missing });
  // Before the first paint with the document: the heading and what is below it come together.
  useLayoutEffect(() => {
    if (settled) give({ path, name, lang, missing });
  }, [give, lang, missing, name, path, settled]);
}

/** Names a page whose name is known from its address alone; `null`: there is no such page. */
export function useKnownName(path: string, name: string | null): void {
  const give = useContext(PageNameContext);
  if (typeof window === 'undefined') give({ path, name, lang: undefined, missing: name === null });
  useLayoutEffect(() => {
    give({ path, name, lang: undefined, missing: name === null });
  }, [give, name, path]);
}
