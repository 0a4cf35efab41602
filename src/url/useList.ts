import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import type { Redistribution } from '../contract/codelists.ts';
import { listParams, readParams, writtenParam } from './params.ts';
import { goTo, pathNow } from './siteBase.ts';
import { PAUSE_MS } from './useOptions.ts';
import { formatView, parseView } from './view.ts';

/** What a link may say of a list: which of its rows are shown. Absent parameters leave out nothing. */
export interface ListParams {
  /** The searched text. */
  readonly search: string;
  readonly kind: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly licence: Redistribution | null;
  /** Whether there is an address to go to. */
  readonly link: boolean | null;
}

/** Reads the filters of a list. What is not understood leaves out nothing; `parseView` names it. */
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

/** Writes the filters of a list into an address, without defaults. */
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
  /** What the page shows: the address, and ahead of it what is being typed. */
  readonly list: ListParams;
  /** Changes filters; each change is a step of the browser's history. */
  readonly change: (part: Partial<ListParams>) => void;
  /** Changes the searched text, without a step of history for each letter. */
  readonly type: (search: string) => void;
}

/** What the search part of an address says of a list, as a text; '' for nothing. */
export function listText(search: string): string {
  const params = new URLSearchParams(search);
  const own = new URLSearchParams();
  if (search !== '') writeList(own, readList(params));
  return own.toString();
}

/** The list's filters, whose home is the address. */
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
