import { isDrawing, type PreviewState, type PreviewView } from './previewer.ts';

interface PreviewStageProps {
  readonly state: PreviewState;
  /** Why nothing can be made of the choices; `null`: it can. */
  readonly problem: string | null;
  readonly alt: string;
  readonly onRetry: () => void;
}

/**
 * The file that Download saves, before it is saved. The stage has one height, so that nothing below moves
 * when the shape of the picture changes, and the old picture stays until the new one is there.
 */
export function PreviewStage({ state, problem, alt, onRetry }: PreviewStageProps) {
  const failed = state.failed !== null && state.failed.key === state.wanted ? state.failed : null;
  return (
    <div
      className="relative grid grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] h-[min(52vw,15rem)] place-items-center overflow-hidden border border-hair bg-hair/40 p-2 sm:h-[24rem] sm:p-4"
      aria-busy={isDrawing(state)}
    >
      {problem !== null ? (
        <Alert text={problem} />
      ) : failed !== null ? (
        <Alert text={sentenceOf(failed.error)} onRetry={isLasting(failed.error) ? undefined : onRetry} />
      ) : state.shown !== null ? (
        <Shown view={state.shown.made.view} alt={alt} stale={isDrawing(state)} />
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

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'The file could not be made.';

/** A picture that does not say what its figure says comes out the same when it is drawn again. */
const isLasting = (error: unknown): boolean => error instanceof Error && error.name === 'ParityError';
