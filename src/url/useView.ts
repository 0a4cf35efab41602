import { useCallback, useContext, useMemo } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { isId } from '../contract/slug.ts';
import { goTo, pagePathOf, pathNow } from './siteBase.ts';
import { NewestDay } from './newestDay.ts';
import { decoded } from './params.ts';
import { addressOf, parseLink } from './pathView.ts';
import type { ParsedView, View } from './view.ts';

/** Changes to a view, or a function that computes them from the current view. */
type ViewPart = Partial<View> | ((view: View) => Partial<View>);

export interface ViewState extends ParsedView {
  /** Path of the page, without the search. */
  readonly path: string;
  /** Changes the view; each change adds a history entry unless `step` is `replace`. */
  readonly change: (part: ViewPart, step?: 'push' | 'replace') => void;
}

/** Returns the view in the URL, which is its only store. */
export function useView(): ViewState {
  const search = useSearch();
  const [path] = useLocation();
  const newestDay = useContext(NewestDay);
  const parsed = useMemo(() => parseLink(`${path}?${search}`, newestDay), [newestDay, path, search]);
  const change = useChange();
  return { ...parsed, path, change };
}

/** Returns the path of the page, such as `/models/gpt-5.5`. */
export function usePath(): string {
  const [path] = useLocation();
  return path;
}

/** Returns the URL of the browser: the path of the page, and its search without "?". */
export function useAddress(): { readonly path: string; readonly search: string } {
  return { path: usePath(), search: useSearch() };
}

/**
 * Returns one value of the view in the URL. The caller rerenders only if that value changes, not for anything else,
 * such as a filter far from a control.
 *
 * @param read returns the value, or a text for it, from a view.
 */
export function useStated<T extends string | number | boolean | null>(read: (view: View) => T): T {
  const newestDay = useContext(NewestDay);
  // Do not subscribe to the path: every subscriber would rerender on navigation.
  const { ssrPath } = useRouter();
  return useLocationProperty(
    () => read(viewNow(newestDay)),
    () => {
      const path = ssrPath === undefined ? pathNow() : pagePathOf(ssrPath);
      return read(parseLink(`${path}?`, newestDay).view);
    },
  );
}

/** Returns the view in the URL at this moment, for handlers that do not render it. */
export function viewNow(newestDay: string | null): View {
  const { search } = window.location;
  return parseLink(`${pathNow()}${search === '' ? '?' : search}`, newestDay).view;
}

/**
 * Returns a function that changes the current view without subscribing to it, so that the caller does not rerender
 * whenever the view changes.
 */
export function useChange(): ViewState['change'] {
  const newestDay = useContext(NewestDay);
  return useCallback(
    (part, step = 'push') => {
      const path = pathNow();
      const { search } = window.location;
      const view = viewNow(newestDay);
      const parts = typeof part === 'function' ? part(view) : part;
      const next = addressOf(path, { ...view, ...parts }, new URLSearchParams(search));
      // Skip: an identical URL would add a history entry that changes nothing.
      if (next !== `${path}${search}`) goTo(next, { replace: step === 'replace' });
    },
    [newestDay],
  );
}

/**
 * Returns the id at the end of a path; empty if it is invalid or cannot be decoded. No record has the id "index",
 * which is the document that lists all of them.
 */
export function pathId(path: string): string {
  const last = decoded(path.split('/').at(-1) ?? '');
  return last !== 'index' && isId(last) ? last : '';
}
