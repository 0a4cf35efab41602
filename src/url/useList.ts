import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import type { Redistribution } from '../contract/codelists.ts';
import { listParams, readParams, writtenParam } from './params.ts';
import { goTo, pathNow } from './siteBase.ts';
import { PAUSE_MS } from './useOptions.ts';
import { formatView, parseView, type Options } from './view.ts';

/** Filters of a list in a link. An absent parameter excludes no rows. */
export interface ListParams {
  readonly search: string;
  readonly kind: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly licence: Redistribution | null;
  /** True for rows with a link, false for rows without one. */
  readonly link: boolean | null;
}

/** Reads the filters of a list. An invalid one excludes no rows; `parseView` reports it. */
export function readList(params: URLSearchParams): ListParams {
  const {
    q = '',
    kind = null,
    language = null,
    licence = null,
    link,
  } = readParams(listParams, params).values;
  return { search: q, kind, language, licence, link: link === undefined ? null : link === 'yes' };
}

/** Writes the filters of a list into a URL, without defaults. */
export function writeList(params: URLSearchParams, list: ListParams): void {
  const { search, kind, language, licence, link } = list;
  const said = { q: search, kind, language, licence, link: link === null ? null : link ? 'yes' : 'no' };
  for (const [key, value] of Object.entries(said)) {
    const written = writtenParam(value);
    if (written === null) params.delete(key);
    else params.set(key, written);
  }
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
