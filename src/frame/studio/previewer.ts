import type { ExportedFile } from '../../export/exportFigure.ts';

/** Preview of a file: its picture, or its first lines. */
export type PreviewView =
  | { readonly kind: 'picture'; readonly url: string; readonly width: number; readonly height: number }
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly cut: boolean };

export interface Made {
  readonly file: ExportedFile;
  readonly view: PreviewView;
  /** Warning about the file, such as small text; `null` if there is none. */
  readonly warning: string | null;
}

/** A requested file. Requests with the same key are for the same bytes. */
export interface Wish {
  readonly key: string;
  readonly make: () => Promise<Made>;
}

export interface PreviewState {
  /** Key of the last request; `null` before the first. */
  readonly wanted: string | null;
  /** The last file that was made; it stays until the next is ready. */
  readonly shown: { readonly key: string; readonly made: Made } | null;
  readonly failed: { readonly key: string; readonly error: unknown } | null;
}

export interface Previewer {
  readonly state: () => PreviewState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly wish: (wish: Wish) => void;
  /** Retries a failed request. */
  readonly retry: () => void;
  /** Releases the preview. A later request starts again. */
  readonly close: () => void;
}

const nothing: PreviewState = { wanted: null, shown: null, failed: null };

/** True if the file of the last request is neither ready nor failed. */
export const isDrawing = ({ wanted, shown, failed }: PreviewState): boolean =>
  wanted !== null && shown?.key !== wanted && failed?.key !== wanted;

/**
 * Makes one file at a time, since each runs on the main thread: of the requests in the meantime only the last counts,
 * and an outdated file is released without being shown.
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
 * Resolves to the file of a request.
 *
 * @throws Error if it fails, or if a newer request replaces it.
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
