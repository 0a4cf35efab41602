import { useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { NewestDay } from './newestDay.ts';
import { useChange, useStated, viewNow } from './useView.ts';
import { formatOptions, optionKeys, parseView, type Options } from './view.ts';

/** Debounce (ms) for sliders and typing: browsers limit how often history may be written. */
export const PAUSE_MS = 300;

/** Options to change; `null` restores the default. */
export type OptionChange = { readonly [Key in keyof Options]: Options[Key] | null };

interface OptionState {
  /** Options that the page shows: those in the URL, and one being dragged or typed before the URL has it. */
  readonly options: Options;
  /** Changes options; each change adds a history entry. */
  readonly choose: (change: OptionChange) => void;
  /** Changes options while the user drags or types: shown at once, written to the URL after a debounce. */
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

/** Returns the options of the page; the URL is their only store. */
export function useOptions(): OptionState {
  const text = useStated(formatOptions);
  const stated = useMemo(() => parseView(text).view.options, [text]);
  const changeView = useChange();
  const [moving, setMoving] = useState<OptionChange | null>(null);
  const options = useMemo(() => (moving === null ? stated : withChange(stated, moving)), [moving, stated]);
  useEffect(() => {
    if (moving === null) return undefined;
    const timer = setTimeout(() => {
      changeView({ options: withChange(stated, moving) }, 'replace');
      setMoving(null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [changeView, moving, stated]);
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

/** Returns a function that changes options of the page, as `useChange` does for the view. */
export function useChoose(): OptionState['choose'] {
  const newestDay = useContext(NewestDay);
  const change = useChange();
  return useCallback(
    (options) => change({ options: withChange(viewNow(newestDay).options, options) }),
    [change, newestDay],
  );
}
