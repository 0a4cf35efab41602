import type { Act } from './studioActs.ts';
import { useOutcome } from './useOutcome.ts';

const quiet = 'border border-rule px-3 py-1.5 hover:border-ink disabled:opacity-50';
const strong = 'border border-ink bg-ink px-4 py-1.5 text-paper hover:opacity-85 disabled:opacity-50';

/** What can be done with the file that is shown, the first of them the most usual, and how it went. */
export function StudioActions({ acts }: { acts: readonly Act[] }) {
  const { busy, outcome, run } = useOutcome();
  return (
    <>
      <div className="mt-3 flex flex-wrap gap-2 text-sm">
        {acts.map((act, index) => (
          <button
            key={act.label}
            type="button"
            className={index === 0 ? strong : quiet}
            disabled={act.disabled}
            // A button that were disabled while it works would lose the focus.
            aria-disabled={busy}
            onClick={() => {
              if (!busy) run(act.start());
            }}
          >
            {act.label}
          </button>
        ))}
      </div>
      <div className="mt-2 min-h-6 text-sm">
        {outcome?.kind === 'failed' && (
          <p role="alert" className="text-alert">
            {outcome.text}
          </p>
        )}
        <p role="status">{busy ? 'Drawing…' : outcome?.kind === 'done' ? outcome.text : ''}</p>
      </div>
    </>
  );
}
