import { useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { NewestDay } from './newestDay.ts';
import { LONGEST_ID } from './params.ts';
import { addressOf, parseLink } from './pathView.ts';
import { formatView, optionKeys, type Options, type ParsedView, type View } from './view.ts';

export interface ViewState extends ParsedView {
  /** Path of the page, without search. */
  readonly path: string;
  /** Changes parts of the view; each change is a step of the browser's history, unless it replaces one. */
  readonly change: (part: Partial<View>, step?: 'push' | 'replace') => void;
  /** The link to this page with some parts of the view changed. */
  readonly hrefWith: (part: Partial<View>) => string;
}

/** The view that the address states: its only home. */
export function useView(): ViewState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const newestDay = useContext(NewestDay);
  const parsed = useMemo(() => parseLink(`${path}?${search}`, newestDay), [newestDay, path, search]);
  const hrefWith = useCallback(
    (part: Partial<View>) => addressOf(path, { ...parsed.view, ...part }, new URLSearchParams(search)),
    [parsed, path, search],
  );
  const change = useCallback(
    (part: Partial<View>, step: 'push' | 'replace' = 'push') => {
      const next = hrefWith(part);
      // An identical address would be a step of the history that changes nothing.
      if (next !== `${path}${search === '' ? '' : `?${search}`}`)
        navigate(next, { replace: step === 'replace' });
    },
    [hrefWith, navigate, path, search],
  );
  return { ...parsed, path, change, hrefWith };
}

/** Dragging and typing rest for so long before the address says it: browsers allow few writes of history a second. */
export const PAUSE_MS = 300;

/** Options to change; `null` goes back to the default. */
export type OptionChange = { readonly [Key in keyof Options]: Options[Key] | null };

interface OptionState {
  /** What the page shows: the address, and ahead of it what is being dragged or typed. */
  readonly options: Options;
  /** Changes options; each change is a step of the browser's history. */
  readonly choose: (change: OptionChange) => void;
  /** Changes options while a slider moves or letters come in: shown at once, written once they rest. */
  readonly slide: (change: OptionChange) => void;
}

function withChange(options: Options, change: OptionChange): Options {
  const next: Options = Object.assign({}, options, change);
  for (const key of optionKeys) {
    const value: unknown = Reflect.get(next, key);
    if (value === null || value === '') Reflect.deleteProperty(next, key);
  }
  return next;
}

/** The options of the page, whose home is the address. */
export function useOptions(): OptionState {
  const { view, change: changeView } = useView();
  const [moving, setMoving] = useState<OptionChange | null>(null);
  const options = useMemo(
    () => (moving === null ? view.options : withChange(view.options, moving)),
    [moving, view.options],
  );
  useEffect(() => {
    if (moving === null) return undefined;
    const timer = setTimeout(() => {
      changeView({ options: withChange(view.options, moving) }, 'replace');
      setMoving(null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [changeView, moving, view.options]);
  const choose = useCallback(
    (change: OptionChange) => {
      changeView({ options: withChange(options, change) });
      setMoving(null);
    },
    [changeView, options],
  );
  const slide = useCallback((change: OptionChange) => setMoving((before) => ({ ...before, ...change })), []);
  return { options, choose, slide };
}

/** Goes to a page in a view: one step of the history. */
export function useOpenView(): (path: string, view: View) => void {
  const [, navigate] = useLocation();
  return useCallback((path, view) => navigate(`${path}${formatView(view)}`), [navigate]);
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
  return /^(?!index$)[a-z0-9][a-z0-9._-]*$/.test(last) && last.length <= LONGEST_ID ? last : '';
}

/** The path of the page, such as `/models/gpt-5.5`. */
export function usePath(): string {
  const [path] = useLocation();
  return path;
}

/** The last part of the path: the id on pages such as `/indicators/:id`; empty where it can be no id. */
export function usePathId(): string {
  const [path] = useLocation();
  return pathId(path);
}
