import { useCallback, useContext, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { NewestDay } from './newestDay.ts';
import { formatView, parseView, type ParsedView, type ViewParams } from './viewParams.ts';

export interface ViewState extends ParsedView {
  /** Path of the page, without search. */
  readonly path: string;
  /** Changes parts of the view; each change is a step of the browser's history, unless it replaces one. */
  readonly change: (part: Partial<ViewParams>, step?: 'push' | 'replace') => void;
  /** The link to this page with some parts of the view changed. */
  readonly hrefWith: (part: Partial<ViewParams>) => string;
}

/** The view that the address states: its only home. */
export function useView(): ViewState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const newestDay = useContext(NewestDay);
  const parsed = useMemo(() => parseView(search, newestDay), [newestDay, search]);
  const hrefWith = useCallback(
    (part: Partial<ViewParams>) =>
      `${path}${formatView({ ...parsed.view, ...part }, new URLSearchParams(search))}`,
    [parsed, path, search],
  );
  const change = useCallback(
    (part: Partial<ViewParams>, step: 'push' | 'replace' = 'push') => {
      const next = hrefWith(part);
      // An identical address would be a step of the history that changes nothing.
      if (next !== `${path}${search === '' ? '' : `?${search}`}`)
        navigate(next, { replace: step === 'replace' });
    },
    [hrefWith, navigate, path, search],
  );
  return { ...parsed, path, change, hrefWith };
}
