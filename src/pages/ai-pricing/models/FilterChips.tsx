import { RefArea } from '../../../contract/codelists.ts';
import type { OptionChange } from '../../../url/useView.ts';
import { codesOption, noFilters, type ModelTableOptions } from './modelTableOptions.ts';

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

export function Chip({ label, onRemove }: ChipProps) {
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
