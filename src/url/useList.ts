import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { listEntries, listKeys, parseList, type ListParams } from './listParams.ts';
import { formatView, parseView } from './viewParams.ts';

/** Typing rests for so long before the address says it: browsers allow few writes of history a second. */
const PAUSE_MS = 300;

interface ListState {
  /** What the page shows: the address, and ahead of it what is being typed. */
  readonly list: ListParams;
  /** Changes filters; each change is a step of the browser's history. */
  readonly change: (part: Partial<ListParams>) => void;
  /** Changes the searched text, without a step of history for each letter. */
  readonly type: (search: string) => void;
}

/** The list's filters, whose home is the address. */
export function useList(): ListState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [typed, setTyped] = useState<string | null>(null);
  const stated = useMemo(() => parseList(new URLSearchParams(search)).list, [search]);
  const list = useMemo(() => (typed === null ? stated : { ...stated, search: typed }), [stated, typed]);
  const write = useCallback(
    (next: ListParams, replace: boolean) => {
      const others = new URLSearchParams(search);
      for (const key of listKeys) others.delete(key);
      for (const [key, value] of listEntries(next)) others.set(key, value);
      navigate(`${path}${formatView(parseView(search).view, others)}`, { replace });
      setTyped(null);
    },
    [navigate, path, search],
  );
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
