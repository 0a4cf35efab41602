import type { ExportedFile } from '../../export/exportFigure.ts';

/** What is shown of a file: its picture, or its first lines. */
export type PreviewView =
  | { readonly kind: 'picture'; readonly url: string; readonly width: number; readonly height: number }
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly cut: boolean };

export interface Made {
  readonly file: ExportedFile;
  readonly view: PreviewView;
  /** What to know of the file before it is used, such as that its text is small; `null`: nothing. */
  readonly warning: string | null;
}

/** A file to be made. Wishes of the same key are for the same bytes. */
export interface Wish {
  readonly key: string;
  readonly make: () => Promise<Made>;
}

export interface PreviewState {
  /** The key of the last wish; `null` before the first. */
  readonly wanted: string | null;
  /** What was made last; it stays until the next is there. */
  readonly shown: { readonly key: string; readonly made: Made } | null;
  readonly failed: { readonly key: string; readonly error: unknown } | null;
}

export interface Previewer {
  readonly state: () => PreviewState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly wish: (wish: Wish) => void;
  /** Makes again what failed. */
  readonly retry: () => void;
  /** Lets go of what is shown. A later wish starts again. */
  readonly close: () => void;
}

const nothing: PreviewState = { wanted: null, shown: null, failed: null };

/** Whether the file of the last wish is neither there nor given up. */
export const isDrawing = ({ wanted, shown, failed }: PreviewState): boolean =>
  wanted !== null && shown?.key !== wanted && failed?.key !== wanted;

/**
 * Makes one file at a time, since each takes the page's own thread: of the wishes that come meanwhile only
 * the last one counts, and what is made for an older one is released without being shown.
 */
export function makePreviewer(release: (made: Made) => void): Previewer {
  let state = nothing;
  let last: Wish | null = null;
  let next: Wish | null = null;
  let runningKey: string | null = null;
  const listeners = new Set<() => void>();
  const set = (part: Partial<PreviewState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const show = (key: string, made: Made) => {
    if (key !== state.wanted) {
      release(made);
      return;
    }
    if (state.shown !== null) release(state.shown.made);
    set({ shown: { key, made }, failed: null });
  };
  const run = async () => {
    for (let wish = next; wish !== null; wish = next) {
      next = null;
      const { key } = wish;
      runningKey = key;
      try {
        show(key, await wish.make());
      } catch (error) {
        if (key === state.wanted) set({ failed: { key, error } });
      }
    }
    runningKey = null;
  };
  const wish = (wanted: Wish) => {
    last = wanted;
    const { key } = wanted;
    next = key === runningKey || key === state.shown?.key ? null : wanted;
    set({ wanted: key, failed: null });
    if (next !== null && runningKey === null) void run();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    state: () => state,
    subscribe,
    wish,
    retry: () => {
      if (last !== null) wish(last);
    },
    close: () => {
      next = null;
      if (state.shown !== null) release(state.shown.made);
      set(nothing);
    },
  };
}

/**
 * The file of a wish as soon as it is made.
 *
 * @throws Error if it fails, or if another wish takes its place first.
 */
export function madeBy(previewer: Previewer, wanted: Wish): Promise<Made> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      const { wanted: key, shown, failed } = previewer.state();
      if (shown?.key === wanted.key) resolve(shown.made);
      else if (failed?.key === wanted.key) reject(toError(failed.error));
      else if (key !== wanted.key) reject(new Error('Another choice took its place. Nothing was saved.'));
      else return;
      leave();
    };
    const leave = previewer.subscribe(settle);
    previewer.wish(wanted);
  });
}

const toError = (error: unknown): Error =>
  error instanceof Error ? error : new Error('The file could not be made.');
