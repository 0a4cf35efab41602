import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { listParams, readParams, type ValuesOf } from './params.ts';
import { goTo, pathNow } from './siteBase.ts';
import { PAUSE_MS } from './useOptions.ts';
import { formatView, parseView, type Options } from './view.ts';

type Filters = Omit<ValuesOf<typeof listParams>, 'q'>;

/** Search text and filters of a list in a link. An absent filter, `null`, excludes no rows. */
export type ListParams = { readonly search: string } & {
  readonly [Key in keyof Filters]-?: NonNullable<Filters[Key]> | null;
};

/** Reads the filters of a list. An invalid one excludes no rows; `parseView` reports it. */
export function readList(params: URLSearchParams): ListParams {
  const { q: search = '', ...said } = readParams(listParams, params).values;
  const { kind = null, language = null, licence = null, link = null } = said;
  return { search, kind, language, licence, link };
}

/** Writes the filters of a list into a URL, without defaults. */
export function writeList(params: URLSearchParams, { search: q, ...filters }: ListParams): void {
  for (const [key, value] of Object.entries({ q, ...filters }))
    if (value === null || value === '') params.delete(key);
    else params.set(key, value);
}

interface ListState {
  /** Filters that the page shows: those in the URL, and the text being typed before the URL has it. */
  readonly list: ListParams;
  /** Changes filters; each change adds a history entry. */
  readonly change: (part: Partial<ListParams>) => void;
  /** Changes the search text, without a history entry for each letter. */
  readonly type: (search: string) => void;
}

/** Returns the filters of a list in a search as text; '' if there are none. */
function listText(search: string): string {
  const params = new URLSearchParams(search);
  const own = new URLSearchParams();
  if (search !== '') writeList(own, readList(params));
  return own.toString();
}

/** Options that choose, order or mark rows of the list of a page. */
const rowOptions = [
  ...['issuer', 'committee', 'status', 'year', 'country', 'developer', 'weights', 'tier', 'panel'],
  ...['columns', 'sort', 'compare'],
] as const satisfies readonly (keyof Options)[];

/** True if a search speaks of certain rows of a list: a link to them opens the list, not the top of its page. */
export function speaksOfRows(search: string): boolean {
  const params = new URLSearchParams(search);
  return listText(search) !== '' || rowOptions.some((name) => params.has(name));
}

/** Returns the filters of the list; the URL is their only store. */
export function useList(): ListState {
  const text = useLocationProperty(
    () => listText(window.location.search),
    () => '',
  );
  const [typed, setTyped] = useState<string | null>(null);
  const stated = useMemo(() => readList(new URLSearchParams(text)), [text]);
  const list = useMemo(() => (typed === null ? stated : { ...stated, search: typed }), [stated, typed]);
  const write = useCallback((next: ListParams, replace: boolean) => {
    const { search } = window.location;
    const others = new URLSearchParams(search);
    writeList(others, next);
    goTo(`${pathNow()}${formatView(parseView(search).view, others)}`, { replace });
    setTyped(null);
  }, []);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => write({ ...stated, search: typed }, true), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [stated, typed, write]);
  const change = useCallback(
    (part: Partial<ListParams>) => write({ ...list, ...part }, false),
    [list, write],
  );
  return { list, change, type: setTyped };
}
