import { createElement, lazy, useEffect, useState, type ComponentType } from 'react';
import { notePartCame, notePartLost } from './lostParts.ts';
import { useIsHydrated } from './hydration.ts';

/** A lazily loaded component. */
export type Later<P extends object> = ComponentType<P> & {
  /**
   * Runs `act` once the code has loaded, at once if it already has. If loading fails, runs `fail`, by default `act`,
   * so that the component renders its error.
   */
  readonly whenThere: (act: () => void, fail?: () => void) => void;
  /**
   * Preloads the code for a likely next click; the promise never rejects. A failure is not reported unless the
   * component is rendered.
   */
  readonly prepare: () => Promise<unknown>;
  /** Resolves once the code has loaded, with retries, for sections whose prerendered HTML can stay meanwhile. */
  readonly come: () => Promise<unknown>;
  /** True if the code has loaded, so that the component renders without suspending. */
  readonly isThere: () => boolean;
};

/** Time (ms) a failed load is kept unless the user clicks again: React must render the error before a retry. */
const AGAIN_MS = 1_000;

/** Delay (ms) before the first automatic retry of a prerendered section, and the factor for each further delay. */
const [FIRST_WAIT_MS, LONGER] = [5_000, 2];

/**
 * Makes a component of code that loads on first render or on the first `whenThere`. It suspends until then, as with
 * `lazy`, but never once the code has loaded. Content opened by a click should load before it renders: after a
 * fallback, React delays the content for up to 300 ms.
 *
 * @param load Returns the component; if it rejects, the component throws, and the next render retries. A prerendered
 * section keeps its HTML until the code has loaded.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let found: ComponentType<P> | undefined;
  let coming: Promise<{ default: ComponentType<P> }> | undefined;
  let isWanted = false;
  let failed: typeof coming;
  const fetch = async () => {
    try {
      found = await load();
      notePartCame(ask);
      return { default: found };
    } catch (error) {
      if (isWanted) {
        failed = coming;
        notePartLost(ask);
        setTimeout(() => coming !== failed || forget(), AGAIN_MS);
      } else {
        // React has not seen the error and nobody was waiting, so retry as soon as the code is wanted.
        forget();
      }
      throw error;
    }
  };
  const ask = () => {
    isWanted = true;
    return (coming ??= fetch());
  };
  const come = async (wait = FIRST_WAIT_MS): Promise<{ default: ComponentType<P> }> => {
    try {
      return await ask();
    } catch {
      await new Promise<void>((again) => {
        notePartLost(ask, again);
        setTimeout(again, wait);
      });
      forget();
      return come(wait * LONGER);
    }
  };
  const standing = lazy(come);
  let waiting = lazy(ask);
  const forget = () => {
    isWanted = false;
    coming = undefined;
    waiting = lazy(ask);
  };
  const Part = (props: P) => {
    const isHydrated = useIsHydrated();
    // Keep the component chosen on mount; swapping it would reset its state.
    const [shown] = useState<ComponentType<P>>(() => found ?? (isHydrated ? standing : waiting));
    return createElement(shown, props);
  };
  const whenThere = (act: () => void, fail = act) => {
    if (coming === failed) forget();
    if (found === undefined) void ask().then(act, fail);
    else act();
  };
  const prepare = () => (coming ??= fetch()).catch(() => undefined);
  return Object.assign(Part, { whenThere, prepare, come: () => come(), isThere: () => found !== undefined });
}

type Coming = Pick<Later<never>, 'whenThere'>;

let lastAsked: object | undefined;

/**
 * Opens a dialog when its code has loaded, or reports that it cannot load, unless a later request replaced this one:
 * otherwise the dialog would replace the newer one, or cover it.
 */
export function openLast({ whenThere }: Coming, open: () => void, fail = open): void {
  const own = {};
  lastAsked = own;
  const ifLast = (act: () => void) => () => {
    if (lastAsked === own) act();
  };
  whenThere(ifLast(open), ifLast(fail));
}

/** True if a component is wanted and can be shown; one that is wanted on mount is shown at once. */
export function useWhenThere({ whenThere }: Coming, wanted: boolean): boolean {
  const [isThere, setThere] = useState(wanted);
  useEffect(() => {
    if (wanted) whenThere(() => setThere(true));
  }, [wanted, whenThere]);
  return wanted && isThere;
}
