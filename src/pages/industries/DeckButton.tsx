import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { specsOfIndustry } from '../../figures/catalog.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { addToTray } from '../../frame/tray/trayStore.ts';
import { traySignal } from '../../frame/tray/traySignal.ts';
import type { View } from '../../url/view.ts';

interface DeckButtonProps {
  /** The small figures of the page, which are in no catalog of figures. */
  readonly specs: readonly FigureSpec[];
  readonly view: View;
}

/** Adds the answer, the small figures and all figures filtered by the industry to the report, and opens it. */
export function DeckButton({ specs, view }: DeckButtonProps) {
  const client = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    try {
      const more = await specsOfIndustry(view.industries[0] ?? 'cross-industry');
      const [answer, ...rest] = more.toSorted(
        (a, b) => Number(b.id === 'fronts') - Number(a.id === 'fronts'),
      );
      const all = [...(answer === undefined ? [] : [answer]), ...specs, ...rest];
      const { chosenFrom } = await import('../../frame/tray/chosenFrom.ts');
      const { items, empty } = await chosenFrom(all, view, client);
      addToTray(items, empty);
      traySignal.dispatchEvent(new Event('open'));
      setProblem(null);
    } catch {
      setProblem('Couldn’t load the list of charts. Check your connection and try again.');
    }
  };
  return (
    <span className="no-print text-sm">
      <button
        type="button"
        className="border border-ink px-3 py-1.5 font-semibold hover:bg-ink hover:text-paper"
        onClick={() => void add()}
      >
        Build slides or a report
      </button>
      {problem !== null && (
        <span role="alert" className="ml-3 text-alert">
          {problem}
        </span>
      )}
    </span>
  );
}
