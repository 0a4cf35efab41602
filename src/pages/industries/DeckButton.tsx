import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrayItem } from '../../frame/tray/trayItems.ts';
import { addToTray, setTray, trayState } from '../../frame/tray/trayStore.ts';
import { traySignal } from '../../frame/tray/traySignal.ts';
import { TextButton } from '../../ui/TextLink.tsx';
import type { View } from '../../url/view.ts';

/** A deck that waits for an answer, because the report has pages of something else. */
interface Asking {
  readonly items: readonly TrayItem[];
  /** Contents of the report. */
  readonly held: string;
}

type State = 'idle' | 'busy' | 'failed' | Asking;

const openTray = () => traySignal.dispatchEvent(new Event('open'));

/** Puts a deck for a board into the report, and opens it; asks first if the report is of something else. */
export function DeckButton({ view }: { readonly view: View }) {
  const client = useQueryClient();
  const [state, setState] = useState<State>('idle');
  const add = async () => {
    setState('busy');
    try {
      const { boardItems, deckIndustry, reportText } = await import('../../frame/tray/boardItems.ts');
      const items = await boardItems(client, view);
      const { items: held } = trayState();
      if (held.length > 0 && deckIndustry(held) !== view.industries[0]) {
        setState({ items, held: reportText(held) });
        return;
      }
      addToTray(items);
      openTray();
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const answer = (put: () => void) => {
    put();
    openTray();
    setState('idle');
  };
  return (
    <>
      <button
        type="button"
        className="border border-ink px-3 py-1 font-semibold hover:bg-ink hover:text-paper"
        aria-disabled={state === 'busy'}
        onClick={() => {
          if (state !== 'busy') void add();
        }}
      >
        Board slides
      </button>
      {typeof state === 'object' && (
        <NewOrAdd
          held={state.held}
          onNew={() =>
            answer(() => {
              setTray([]);
              addToTray(state.items);
            })
          }
          onAdd={() => answer(() => addToTray(state.items))}
        />
      )}
      {state === 'failed' && (
        <span role="alert" className="py-1 text-alert">
          Couldn’t load the slides. Check your connection and try again.
        </span>
      )}
    </>
  );
}

interface NewOrAddProps {
  /** Contents of the report. */
  readonly held: string;
  readonly onNew: () => void;
  readonly onAdd: () => void;
}

const NewOrAdd = ({ held, onNew, onAdd }: NewOrAddProps) => (
  <p role="status" className="flex basis-full flex-wrap items-baseline gap-x-3 py-1">
    <span data-exempt="count">Your report has {held}.</span>
    <TextButton onClick={onNew}>Start new</TextButton>
    <TextButton onClick={onAdd}>Add to it</TextButton>
  </p>
);
