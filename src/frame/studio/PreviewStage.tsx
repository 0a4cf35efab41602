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
  /** Why nothing can be made of the choices; `null`: it can. */
  readonly problem: string | null;
  readonly alt: string;
  readonly onRetry: () => void;
}

/**
 * The file that Download saves, before it is saved, and what to know of it. The stage has one height, so that nothing
 * below moves when the shape of the picture changes, and the old picture stays until the new one is there.
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

/** Seen through transparent pictures only. */
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
    // Long lines scroll, which a keyboard must be able to do as well.
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

/** A picture that does not say what its figure says comes out the same when it is drawn again. */
const isLasting = (error: unknown): boolean => error instanceof Error && error.name === 'ParityError';

/** A choice is drawn when no other follows for this long: arrow keys run through several. */
const PAUSE_MS = 120;

interface Preview {
  readonly state: PreviewState;
  readonly retry: () => void;
  /** The file of the choices as they are now, if it is made already. */
  readonly ready: Made | null;
  /** True where that file could not be made; a failure of earlier choices does not count. */
  readonly isFailed: boolean;
  /** The file of the choices as they are now, as soon as it is made. */
  readonly made: () => Promise<Made>;
}

function wishOf(figure: Figure, format: ExportFormat, settings: PictureSettings): Wish {
  return { key: JSON.stringify([format, settings]), make: () => makeFile(figure, format, settings) };
}

/** Takes up a wish a moment after it was made, the first one at once. */
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
 * The very file that would be saved, made again when a choice changes.
 *
 * @param settings `null` where nothing can be made of the choices.
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
