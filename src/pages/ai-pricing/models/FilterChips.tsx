import { RefArea } from '../../../contract/codelists.ts';
import type { OptionChange } from '../../../url/useView.ts';
import { codesOption, noFilters, type ModelTableOptions } from './modelTableOptions.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';

interface FilterChipsProps {
  readonly chosen: ModelTableOptions;
  readonly search: string;
  readonly choose: (change: OptionChange) => void;
  /** Takes back the searched text. */
  readonly clearSearch: () => void;
}

interface FilterChip {
  readonly label: string;
  readonly without: OptionChange;
}

function chipsOf({ countries, developer, openWeights, tiers }: ModelTableOptions): FilterChip[] {
  return [
    ...countries.map((area) => ({
      label: RefArea.label(area),
      without: { country: codesOption(countries.filter((one) => one !== area)) },
    })),
    ...(openWeights === null
      ? []
      : [{ label: `${openWeights ? 'open' : 'closed'} weights`, without: { weights: null } }]),
    ...tiers.map((tier) => ({
      label: tier,
      without: { tier: codesOption(tiers.filter((one) => one !== tier)) },
    })),
    ...(developer === null ? [] : [{ label: developer, without: { developer: null } }]),
  ];
}

/** What narrows the table, each with a way to take it back, and a way to take back all. */
export function FilterChips({ chosen, search, choose, clearSearch }: FilterChipsProps) {
  const chips = chipsOf(chosen);
  if (chips.length === 0 && search === '') return null;
  const reset = () => {
    if (chips.length > 0) choose(noFilters);
    if (search !== '') clearSearch();
  };
  return (
    <div className="no-print mb-3 flex flex-wrap items-center gap-2 text-sm" data-exempt="name">
      <span className="text-soft">Showing</span>
      {chips.map(({ label, without }) => (
        <Chip key={label} label={label} onRemove={() => choose(without)} />
      ))}
      {search !== '' && <Chip label={`“${search}”`} onRemove={clearSearch} />}
      <button type="button" className="px-1 underline underline-offset-2" onClick={reset}>
        Reset the table
      </button>
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly onRemove: () => void;
}

function Chip({ label, onRemove }: ChipProps) {
  return (
    <button
      type="button"
      className="border border-rule px-2 py-0.5 hover:border-ink"
      aria-label={`Remove ${label}`}
      data-sign=" ×"
      onClick={onRemove}
    >
      {label}
    </button>
  );
}

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
