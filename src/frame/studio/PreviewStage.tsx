import {
  isDrawing,
  madeBy,
  makePreviewer,
  type PreviewState,
  type PreviewView,
  type Made,
  type Previewer,
  type Wish,
} from './previewer.ts';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ExportFormat, PictureSettings } from '../../export/settings.ts';
import type { Figure } from '../../figure/figure.ts';
import { messageOf } from '../../domain/words.ts';
import { makeFile, releaseView } from './makeFile.ts';

interface PreviewStageProps {
  readonly state: PreviewState;
  /** Reason why no file can be made; `null` if it can. */
  readonly problem: string | null;
  readonly alt: string;
  readonly onRetry: () => void;
}

/**
 * The file that Download saves, with notes about it. The stage has a fixed height, so that nothing below moves when
 * the aspect ratio changes, and the old picture stays until the new one is ready.
 */
export function PreviewStage({ state, problem, alt, onRetry }: PreviewStageProps) {
  const failed = state.failed !== null && state.failed.key === state.wanted ? state.failed : null;
  return (
    <div
      className="relative grid grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] h-[min(52vw,15rem)] place-items-center overflow-hidden border border-hair bg-hair/40 p-2 sm:h-[24rem] sm:p-4"
      aria-busy={isDrawing(state)}
    >
      {problem !== null ? (
        <Alert text={problem} />
      ) : failed !== null ? (
        <Alert text={messageOf(failed.error)} onRetry={isLasting(failed.error) ? undefined : onRetry} />
      ) : state.shown !== null ? (
        <>
          <Shown view={state.shown.made.view} alt={alt} stale={isDrawing(state)} />
          <p role="status" className="mt-2 text-sm empty:mt-0">
            {state.shown.made.warning}
          </p>
        </>
      ) : (
        <p className="text-sm text-soft">Drawing…</p>
      )}
    </div>
  );
}

/** Visible only through transparent pictures. */
const checkered = 'bg-[repeating-conic-gradient(#dcdcdc_0_25%,#f6f6f6_0_50%)] bg-[length:16px_16px]';

function Shown({ view, alt, stale }: { view: PreviewView; alt: string; stale: boolean }) {
  if (view.kind === 'picture') {
    return (
      <img
        src={view.url}
        alt={alt}
        width={view.width}
        height={view.height}
        decoding="sync"
        className={`h-auto max-h-full w-auto max-w-full border object-contain border-hair ${checkered} ${stale ? 'opacity-70' : ''}`}
      />
    );
  }
  return (
    // Long lines scroll, which must work by keyboard too.
    <pre
      tabIndex={0}
      role="region"
      aria-label="First lines of the file"
      className="size-full overflow-auto bg-raised p-3 text-xs leading-relaxed"
    >
      {view.lines.join('\n')}
      {view.cut ? '\n…' : ''}
    </pre>
  );
}

function Alert({ text, onRetry }: { text: string; onRetry?: (() => void) | undefined }) {
  return (
    <div className="max-w-md text-sm">
      <p role="alert" className="border-l-2 border-alert py-0.5 pl-3 text-alert">
        {text}
      </p>
      {onRetry !== undefined && (
        <button
          type="button"
          className="mt-3 border border-rule bg-raised px-3 py-1 hover:border-ink"
          onClick={onRetry}
        >
          Try again
        </button>
      )}
    </div>
  );
}

/** A picture that fails its checks would fail again after a retry. */
const isLasting = (error: unknown): boolean => error instanceof Error && error.name === 'RefusedPicture';

/** Debounce (ms) before drawing: arrow keys run through several options. */
const PAUSE_MS = 120;

interface Preview {
  readonly state: PreviewState;
  readonly retry: () => void;
  /** The file for the current choices, if it is ready. */
  readonly ready: Made | null;
  /** True if that file failed; a failure of earlier choices does not count. */
  readonly isFailed: boolean;
  /** Resolves to the file for the current choices. */
  readonly made: () => Promise<Made>;
}

function wishOf(figure: Figure, format: ExportFormat, settings: PictureSettings): Wish {
  return { key: JSON.stringify([format, settings]), make: () => makeFile(figure, format, settings) };
}

/** Requests a file after the debounce, the first one at once. */
function useWish(previewer: Previewer, wish: Wish | null): void {
  useEffect(() => {
    if (wish === null) return undefined;
    const pause = previewer.state().wanted === null ? 0 : PAUSE_MS;
    const timer = setTimeout(() => previewer.wish(wish), pause);
    return () => clearTimeout(timer);
  }, [previewer, wish]);
  useEffect(() => () => previewer.close(), [previewer]);
}

/**
 * Makes the exact file that would be saved, again after every change.
 *
 * @param settings `null` if the choices are invalid.
 */
export function usePreview(figure: Figure, format: ExportFormat, settings: PictureSettings | null): Preview {
  const [previewer] = useState(() => makePreviewer((made) => releaseView(made.view)));
  const state = useSyncExternalStore(previewer.subscribe, previewer.state);
  const wish = useMemo(
    () => (settings === null ? null : wishOf(figure, format, settings)),
    [figure, format, settings],
  );
  useWish(previewer, wish);
  const made = useCallback(
    () => (wish === null ? Promise.reject(new Error('Nothing can be made yet.')) : madeBy(previewer, wish)),
    [previewer, wish],
  );
  const { shown, failed } = state;
  const isFailed = failed !== null && failed.key === wish?.key;
  const ready = shown !== null && shown.key === wish?.key ? shown.made : null;
  return { state, retry: previewer.retry, ready, isFailed, made };
}
