import { createElement, lazy, useEffect, useState, type ComponentType } from 'react';
import { notePartCame, notePartLost } from './lostParts.ts';
import { useIsHydrated } from './hydration.ts';

/** A part whose code comes when it is needed. */
export type Later<P extends object> = ComponentType<P> & {
  /**
   * Acts once the code is there, at once where it is already; else where it cannot be had, by default as if it were there,
   * which is then shown.
   */
  readonly whenThere: (act: () => void, fail?: () => void) => void;
  /**
   * Fetches the code for what may be pressed next, until what it gives is fulfilled. Where it cannot be had, nobody hears
   * of it before it is shown.
   */
  readonly prepare: () => Promise<unknown>;
  /** Fulfilled once the code is there, which is asked for again as long as it is not: for what may stand meanwhile. */
  readonly come: () => Promise<unknown>;
  /** Tells whether the code is there, so that the part is shown as soon as it is drawn. */
  readonly isThere: () => boolean;
};

/** Time for which a failure is kept unless a reader presses again, in milliseconds: React must meet it before the next request. */
const AGAIN_MS = 1_000;

/** When what stands asks for its code again by itself, in milliseconds, and how much later each time. */
const [FIRST_WAIT_MS, LONGER] = [5_000, 2];

/**
 * Makes a component of code that is fetched when it is first shown, or when an act first waits for it. Until then it
 * suspends, as React's `lazy` does, but never once the code is there. What a press opens is to be waited for before it is
 * shown: where React has shown a fallback, it keeps what follows it back for 300 ms.
 *
 * @param load Gives the component; where it fails, the part does, and asks again when it is next shown. A part that came
 *   with the document stands as it came until the code does.
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
        // React has not met it, and nobody missed it: the code is asked for again as soon as it is wanted.
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
    // As it was when it came into the page: another component would be begun from its first state.
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
 * Opens a dialog once its code is there, or tells where that cannot be had, unless another has been asked for since: one
 * would come in the place of the other, or over it.
 */
export function openLast({ whenThere }: Coming, open: () => void, fail = open): void {
  const own = {};
  lastAsked = own;
  const ifLast = (act: () => void) => () => {
    if (lastAsked === own) act();
  };
  whenThere(ifLast(open), ifLast(fail));
}

/** Tells whether a part is wanted and can be shown; what is wanted from the start is not waited for. */
export function useWhenThere({ whenThere }: Coming, wanted: boolean): boolean {
  const [isThere, setThere] = useState(wanted);
  useEffect(() => {
    if (wanted) whenThere(() => setThere(true));
  }, [wanted, whenThere]);
  return wanted && isThere;
}
