import { createContext, useContext, useLayoutEffect } from 'react';
import { isMissing } from '../queries/isMissing.ts';
import type { Answer } from '../queries/useAnswer.ts';

/** Name of a page about one record, known once its document has loaded or is known to be missing. */
export interface PageName {
  /** Path of that record: the page of another record starts without a name. */
  readonly path: string;
  /** `null` if the document failed to load. */
  readonly name: string | null;
  /** Language of the name, if it is not English. */
  readonly lang?: string | undefined;
  /** True if the record does not exist. */
  readonly missing: boolean;
}

interface PageNaming {
  /** The name in the prerendered HTML; `null` if there is none. */
  readonly known: PageName | null;
  /** Stores the name for the next render on a server, which runs no effects; `null` in a browser. */
  readonly record: ((name: PageName) => void) | null;
}

/** Provides the name of a record's page before its document has loaded. */
export const PageNamingContext = createContext<PageNaming>({ known: null, record: null });

/** Provided by the layout, which uses the name as heading and as title of the tab. */
export const PageNameContext = createContext<(name: PageName) => void>(() => undefined);

/**
 * Names the page after its record.
 *
 * @param path of the record's page.
 * @param nameOf returns the record's name and, if it is not English, its language.
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
  // A server runs no effects: store the name before the heading is rendered again.
  if (typeof window === 'undefined' && settled) give({ path, name, lang, missing });
  // Before the first paint with the document, so that heading and content appear together.
  useLayoutEffect(() => {
    if (settled) give({ path, name, lang, missing });
  }, [give, lang, missing, name, path, settled]);
}

/** Names a page whose name follows from its URL; `null` if no such page exists. */
export function useKnownName(path: string, name: string | null): void {
  const give = useContext(PageNameContext);
  if (typeof window === 'undefined') give({ path, name, lang: undefined, missing: name === null });
  useLayoutEffect(() => {
    give({ path, name, lang: undefined, missing: name === null });
  }, [give, name, path]);
}
