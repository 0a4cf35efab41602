import type { EffectivePrice } from '../../../domain/prices.ts';
import { Chip } from './FilterChips.tsx';

interface CompareBarProps {
  readonly ids: readonly string[];
  readonly prices: readonly EffectivePrice[];
  /** Whether a further model was just refused. */
  readonly refused: boolean;
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
}

/** Which models were chosen for the comparison, in reach while the table is. */
export function CompareBar({ ids, prices, refused, onRemove, onClear }: CompareBarProps) {
  const nameOf = (id: string) => prices.find(({ model }) => model.id === id)?.model.name ?? id;
  return (
    <div
      role="group"
      aria-label="Models to compare"
      className="no-print sticky bottom-0 z-10 mt-2 flex flex-wrap items-center gap-2 border-t border-hair bg-paper py-2 pr-28 text-sm"
      data-exempt="name"
    >
      <span className="text-soft">
        {ids.length === 0 ? 'Tick up to six models to set them side by side.' : 'Compared'}
      </span>
      {ids.map((id) => (
        <Chip key={id} label={nameOf(id)} onRemove={() => onRemove(id)} />
      ))}
      {ids.length > 0 && (
        <>
          <button type="button" className="px-1 underline underline-offset-2" onClick={onClear}>
            Clear
          </button>
          <a href="#comparison" className="px-1 underline underline-offset-2">
            To the comparison ↓
          </a>
        </>
      )}
      <p role="status" className="basis-full empty:hidden">
        {refused && 'Six models stand side by side already. Take one out to add another.'}
      </p>
    </div>
  );
}
