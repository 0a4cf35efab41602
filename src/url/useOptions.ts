import { useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { NewestDay } from './newestDay.ts';
import { useChange, useStated, viewNow } from './useView.ts';
import { formatOptions, optionKeys, parseView, type Options } from './view.ts';

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

/** Changes options of the page, as `useChange` does the view. */
export function useChoose(): OptionState['choose'] {
  const newestDay = useContext(NewestDay);
  const change = useChange();
  return useCallback(
    (options) => change({ options: withChange(viewNow(newestDay).options, options) }),
    [change, newestDay],
  );
}
