import { createElement, lazy, useEffect, useState, type ComponentType } from 'react';
import { awaitCode } from '../url/afterPaint.ts';

/** A part whose code comes when it is needed. */
export type Later<P extends object> = ComponentType<P> & {
  /** Acts once the code is there, at once where it is already; also where it cannot be had, which is then shown. */
  readonly whenThere: (act: () => void) => void;
  /**
   * Fetches the code for what may be pressed next, until what it gives is fulfilled. Where it cannot be had, nobody hears
   * of it before it is shown.
   */
  readonly prepare: () => Promise<unknown>;
  /** Whether the code is there, so that the part is shown as soon as it is drawn. */
  readonly isThere: () => boolean;
};

/** For how long a failure stands, in milliseconds: React must meet it before the code is asked for again. */
const AGAIN_MS = 1_000;

/** Why code could not be had that was prepared and that no reader wanted. */
const unwanted = new WeakSet<object>();

/** Whether a failure is of code that no reader wanted: there is nothing to say of it. */
export const isUnwanted = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && unwanted.has(error);

/**
 * Makes a component of code that is fetched when it is first shown, or when an act first waits for it. Until then it
 * suspends, as React's `lazy` does, but never once the code is there. What a press opens is to be waited for before it is
 * shown: where React has shown a fallback, it keeps what follows it back for 300 ms.
 *
 * @param load Gives the component; where it fails, the part does, and asks again when it is next shown.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let found: ComponentType<P> | undefined;
  let coming: Promise<{ default: ComponentType<P> }> | undefined;
  let isWanted = false;
  const fetch = async () => {
    try {
      found = await load();
      return { default: found };
    } catch (error) {
      if (isWanted) setTimeout(forget, AGAIN_MS);
      else {
        if (typeof error === 'object' && error !== null) unwanted.add(error);
        // React has not met it: the code is asked for again as soon as it is wanted.
        forget();
      }
      throw error;
    }
  };
  const ask = () => {
    isWanted = true;
    if (coming === undefined) awaitCode((coming = fetch()));
    return coming;
  };
  let waiting = lazy(ask);
  const forget = () => {
    isWanted = false;
    coming = undefined;
    waiting = lazy(ask);
  };
  const Part = (props: P) => {
    // As it was when it came into the page: another component would be begun from its first state.
    const [shown] = useState<ComponentType<P>>(() => found ?? waiting);
    return createElement(shown, props);
  };
  const whenThere = (act: () => void) => {
    if (found === undefined) void ask().then(act, act);
    else act();
  };
  const prepare = () => (coming ??= fetch()).catch(() => undefined);
  return Object.assign(Part, { whenThere, prepare, isThere: () => found !== undefined });
}

type Coming = Pick<Later<never>, 'whenThere'>;

let lastAsked: object | undefined;

/** Opens a dialog once its code is there, unless another has been asked for since: one would come in the place of the other, or over it. */
export function openLast({ whenThere }: Coming, open: () => void): void {
  const own = {};
  lastAsked = own;
  whenThere(() => {
    if (lastAsked === own) open();
  });
}

/** Whether a part is wanted and can be shown; what is wanted from the start is not waited for. */
export function useWhenThere({ whenThere }: Coming, wanted: boolean): boolean {
  const [isThere, setThere] = useState(wanted);
  useEffect(() => {
    if (wanted) whenThere(() => setThere(true));
  }, [wanted, whenThere]);
  return wanted && isThere;
}
