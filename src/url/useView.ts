import { useCallback, useContext, useMemo } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { isId } from '../contract/slug.ts';
import { goTo, pagePathOf, pathNow } from './siteBase.ts';
import { NewestDay } from './newestDay.ts';
import { addressOf, parseLink } from './pathView.ts';
import type { ParsedView, View } from './view.ts';

/** Parts of a view, or how they follow from the view as it is by then. */
type ViewPart = Partial<View> | ((view: View) => Partial<View>);

export interface ViewState extends ParsedView {
  /** Path of the page, without search. */
  readonly path: string;
  /** Changes parts of the view; each change is a step of the browser's history, unless it replaces one. */
  readonly change: (part: ViewPart, step?: 'push' | 'replace') => void;
}

/** The view that the address states: its only home. */
export function useView(): ViewState {
  const search = useSearch();
  const [path] = useLocation();
  const newestDay = useContext(NewestDay);
  const parsed = useMemo(() => parseLink(`${path}?${search}`, newestDay), [newestDay, path, search]);
  const change = useChange();
  return { ...parsed, path, change };
}

/** The path of the page, such as `/models/gpt-5.5`. */
export function usePath(): string {
  const [path] = useLocation();
  return path;
}

/** The address of the browser: the path of the page, and its search without "?". */
export function useAddress(): { readonly path: string; readonly search: string } {
  return { path: usePath(), search: useSearch() };
}

/**
 * One thing of the view that the address states: whoever follows it alone is not rendered again for anything else, such
 * as a control below a filter that is pressed.
 *
 * @param read takes it out of a view, or says it in a text.
 */
export function useStated<T extends string | number | boolean | null>(read: (view: View) => T): T {
  const newestDay = useContext(NewestDay);
  // Not the path itself: who followed it would be rendered again whenever another page is opened.
  const { ssrPath } = useRouter();
  return useLocationProperty(
    () => read(viewNow(newestDay)),
    () => {
      const path = ssrPath === undefined ? pathNow() : pagePathOf(ssrPath);
      return read(parseLink(`${path}?`, newestDay).view);
    },
  );
}

/** The view that the browser's address states at this moment, for whoever acts on it and shows nothing of it. */
export function viewNow(newestDay: string | null): View {
  const { search } = window.location;
  return parseLink(`${pathNow()}${search === '' ? '?' : search}`, newestDay).view;
}

/**
 * Changes parts of the view, whatever it is by then, without following it: who only changes it need not be rendered
 * again whenever it changes.
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
      // An identical address would be a step of the history that changes nothing.
      if (next !== `${path}${search}`) goTo(next, { replace: step === 'replace' });
    },
    [newestDay],
  );
}

/** A part of a path as its writer meant it; empty where it cannot be decoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/**
 * The id that a path ends with; empty where what is there is no id or cannot be decoded. No record is called
 * "index": that is the document with the list of all of them.
 */
export function pathId(path: string): string {
  const last = decoded(path.split('/').at(-1) ?? '');
  return last !== 'index' && isId(last) ? last : '';
}
