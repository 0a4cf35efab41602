import type { TrayItem } from '../../frame/tray/trayItems.ts';
import type { PackState } from './packState.ts';

interface PackOutcomeProps {
  readonly state: PackState;
  readonly items: readonly TrayItem[];
}

/** How the last pack ended: what is in it, what was left out and why, or why there is none. */
export function PackOutcome({ state, items }: PackOutcomeProps) {
  if (state.kind === 'failed') {
    return (
      <p role="alert" className="text-alert">
        {state.text} Nothing was saved.
      </p>
    );
  }
  const leftOut = state.kind === 'saved' ? state.leftOut : [];
  const titleOf = (figureId: string, link: string): string =>
    items.find((item) => item.figureId === figureId && item.link === link)?.title ?? figureId;
  return (
    <>
      <p role="status">{sentence(state)}</p>
      {leftOut.length > 0 && (
        <ul className="mt-1 list-inside list-disc text-soft" aria-label="Left out">
          {leftOut.map(({ figureId, link, reason }) => (
            <li key={`${figureId} ${link}`}>
              Left out “{titleOf(figureId, link)}”: {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function sentence(state: PackState): string {
  if (state.kind === 'saved') return state.text;
  if (state.kind !== 'stopped') return '';
  return `Stopped after ${String(state.done)} of ${String(state.total)} figures. Nothing was saved.`;
}
