import { memo, useMemo } from 'react';
import { ModelTier, RefArea } from '../../../contract/codelists.ts';
import { modelTierLabels } from '../../../contract/rowLabels.ts';
import { countBy, compareText } from '../../../domain/sorting.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Picker } from '../../../frame/Picker.tsx';
import type { OptionChange } from '../../../url/useOptions.ts';
import {
  codesOption,
  countriesOption,
  columnLabels,
  columnsOption,
  modelColumns,
  noFilters,
  type ModelColumn,
  type ModelTableOptions,
} from './modelTableOptions.ts';
import { TextButton } from '../../../ui/TextLink.tsx';

interface ModelFiltersProps {
  readonly prices: readonly EffectivePrice[];
  readonly chosen: Omit<ModelTableOptions, 'sort'>;
  readonly choose: Choose;
}

const option = <T extends string>(value: T, label: string, counts: ReadonlyMap<T, number>) => ({
  value,
  label,
  count: counts.get(value) ?? 0,
});

type Choose = (change: OptionChange) => void;

/**
 * Filters by country, weights, tier and developer, each with the number of models, and the choice of columns.
 * Memoized: a selection rerenders only its own filter, so that clicks and typing are painted first.
 */
export const ModelFilters = memo(({ prices, chosen, choose }: ModelFiltersProps) => {
  const counts = useMemo(
    () => ({
      areas: countBy(prices, ({ model }) => model.refArea),
      tiers: countBy(prices, ({ model }) => model.tier),
      developers: countBy(prices, ({ model }) => model.developer),
    }),
    [prices],
  );
  return (
    <div role="group" aria-label="Filter the models" className="no-print mb-4 flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline gap-x-10 gap-y-2">
        <CountryFilter counts={counts.areas} chosen={chosen.countries} choose={choose} />
        <WeightsFilter open={chosen.openWeights} choose={choose} />
        <DeveloperFilter counts={counts.developers} value={chosen.developer} choose={choose} />
      </div>
      <TierFilter counts={counts.tiers} chosen={chosen.tiers} choose={choose} />
      <details className="text-sm">
        <summary className="w-fit text-soft underline underline-offset-2">Columns</summary>
        <div className="mt-2">
          <ColumnChoice chosen={chosen.columns} choose={choose} />
        </div>
      </details>
    </div>
  );
});

interface CodesProps<T extends string> {
  /** Number of models for each option. */
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: readonly T[];
  readonly choose: Choose;
}

const CountryFilter = memo(({ counts, chosen, choose }: CodesProps<RefArea>) => {
  // An option in a link stays selected, even if no model has it.
  const areas = [...new Set([...counts.keys(), ...chosen])].sort((a, b) =>
    compareText(RefArea.label(a), RefArea.label(b)),
  );
  return (
    <CheckChoice
      legend="Country"
      options={areas.map((area) => option(area, RefArea.label(area), counts))}
      chosen={chosen}
      onChange={(codes) => choose({ country: countriesOption(codes) })}
    />
  );
});

const WeightsFilter = memo(({ open, choose }: { readonly open: boolean | null; readonly choose: Choose }) => (
  <Choice
    legend="Weights"
    options={[
      { value: 'all', label: 'all' },
      { value: 'open', label: 'open' },
      { value: 'closed', label: 'closed' },
    ]}
    value={open === null ? 'all' : open ? 'open' : 'closed'}
    onChange={(value) => choose({ weights: value === 'all' ? null : value })}
  />
));

const TierFilter = memo(({ counts, chosen, choose }: CodesProps<ModelTier>) => (
  <CheckChoice
    legend="Tier"
    options={ModelTier.codes.map((tier) => option(tier, modelTierLabels[tier], counts))}
    chosen={chosen}
    onChange={(codes) => choose({ tier: codesOption(codes) })}
  />
));

const ColumnChoice = memo(({ chosen, choose }: Omit<CodesProps<ModelColumn>, 'counts'>) => (
  <CheckChoice
    legend="Show"
    options={modelColumns.map((value) => ({ value, label: columnLabels[value] }))}
    chosen={chosen}
    onChange={(columns) => choose({ columns: columnsOption(columns) })}
  />
));

interface DeveloperFilterProps {
  readonly counts: ReadonlyMap<string, number>;
  readonly value: string | null;
  readonly choose: Choose;
}

const DeveloperFilter = memo(({ counts, value, choose }: DeveloperFilterProps) => {
  const groups = useMemo(() => {
    const names = [...counts.keys()].sort((a, b) => a.localeCompare(b, 'en'));
    const shown = value === null || names.includes(value) ? names : [...names, value];
    const options = shown.map((name) => ({ value: name, label: `${name} (${counts.get(name) ?? 0})` }));
    return [{ label: 'Developer', options: [{ value: '', label: 'all' }, ...options] }];
  }, [counts, value]);
  return (
    <Picker
      label="Developer"
      groups={groups}
      value={value ?? ''}
      onChange={(name) => choose({ developer: name === '' ? null : name })}
    />
  );
});

interface FilterChipsProps {
  readonly chosen: Omit<ModelTableOptions, 'sort'>;
  readonly search: string;
  readonly choose: (change: OptionChange) => void;
  readonly clearSearch: () => void;
}

interface FilterChip {
  readonly label: string;
  readonly without: OptionChange;
}

function chipsOf({ countries, developer, openWeights, tiers }: FilterChipsProps['chosen']): FilterChip[] {
  return [
    ...countries.map((area) => ({
      label: RefArea.label(area),
      without: { country: countriesOption(countries.filter((one) => one !== area)) },
    })),
    ...(openWeights === null
      ? []
      : [{ label: `${openWeights ? 'open' : 'closed'} weights`, without: { weights: null } }]),
    ...tiers.map((tier) => ({
      label: modelTierLabels[tier],
      without: { tier: codesOption(tiers.filter((one) => one !== tier)) },
    })),
    ...(developer === null ? [] : [{ label: developer, without: { developer: null } }]),
  ];
}

/**
 * Active filters of the table, each with a button to remove it, and one to remove all. Its space is reserved without
 * filters too, so that the table does not move at a click.
 */
export function FilterChips({ chosen, search, choose, clearSearch }: FilterChipsProps) {
  const chips = chipsOf(chosen);
  const isWhole = chips.length === 0 && search === '';
  const reset = () => {
    if (chips.length > 0) choose(noFilters);
    if (search !== '') clearSearch();
  };
  return (
    <div className="no-print mb-3 flex min-h-7 flex-wrap items-center gap-2 text-sm" data-exempt="name">
      <span className="text-soft">{isWhole ? 'Showing all models' : 'Showing'}</span>
      {chips.map(({ label, without }) => (
        <Chip key={label} label={label} onRemove={() => choose(without)} />
      ))}
      {search !== '' && <Chip label={`“${search}”`} onRemove={clearSearch} />}
      {!isWhole && (
        <TextButton className="px-1" onClick={reset}>
          Reset the table
        </TextButton>
      )}
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
  /** True if another model has just been refused. */
  readonly refused: boolean;
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
}

/** The models selected for the comparison, sticky while the table is visible. */
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
        {ids.length === 0 ? 'Select up to six models to compare.' : 'Compared'}
      </span>
      {ids.map((id) => (
        <Chip key={id} label={nameOf(id)} onRemove={() => onRemove(id)} />
      ))}
      {ids.length > 0 && (
        <>
          <TextButton className="px-1" onClick={onClear}>
            Clear
          </TextButton>
          <a href="#comparison" className="px-1 underline underline-offset-2">
            To the comparison ↓
          </a>
        </>
      )}
      <p role="status" className="basis-full empty:hidden">
        {refused && 'You can compare six models at most. Remove one to add another.'}
      </p>
    </div>
  );
}

interface CheckChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly count?: number }[];
  readonly chosen: readonly T[];
  /** Receives the selected options in their order. */
  readonly onChange: (chosen: T[]) => void;
}

/** A selection of several options: checkboxes shown as a row of words, the selected ones underlined. */
function CheckChoice<T extends string>({ legend, options, chosen, onChange }: CheckChoiceProps<T>) {
  const toggle = (value: T) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return (
    <fieldset
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm"
      aria-label={legend}
      data-exempt="count"
    >
      <legend className="float-left mr-4 text-soft">{legend}</legend>
      {options.map(({ value, label, count }) => (
        <label
          key={value}
          className="whole-label border-b-2 border-transparent pb-0.5 text-soft hover:text-ink has-checked:border-ink has-checked:text-ink"
        >
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {label}
          {count !== undefined && <span className="text-xs text-soft"> {count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
