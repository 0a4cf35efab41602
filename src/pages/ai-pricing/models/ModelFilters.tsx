import { useMemo } from 'react';
import { ModelTier, RefArea } from '../../../contract/codelists.ts';
import { countBy } from '../../../domain/sorting.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { CheckChoice } from '../../../ui/CheckChoice.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { OptionChange } from '../../../url/useView.ts';
import {
  codesOption,
  columnLabels,
  columnsOption,
  modelColumns,
  type ModelTableOptions,
} from './modelTableOptions.ts';

interface ModelFiltersProps {
  readonly prices: readonly EffectivePrice[];
  readonly chosen: ModelTableOptions;
  readonly choose: (change: OptionChange) => void;
}

const option = <T extends string>(value: T, label: string, counts: ReadonlyMap<string, number>) => ({
  value,
  label,
  count: counts.get(value) ?? 0,
});

/** Country, weights, tier and developer, each with the number of models, and which columns are shown. */
export function ModelFilters({ prices, chosen, choose }: ModelFiltersProps) {
  const counts = useMemo(
    () => ({
      areas: countBy(prices, ({ model }) => model.refArea),
      tiers: countBy(prices, ({ model }) => model.tier),
      developers: countBy(prices, ({ model }) => model.developer),
    }),
    [prices],
  );
  const areas = [...new Set(prices.map(({ model }) => model.refArea)), ...chosen.countries]
    .filter((area, index, all) => all.indexOf(area) === index)
    .sort((a, b) => (RefArea.label(a) < RefArea.label(b) ? -1 : 1));
  return (
    <div role="group" aria-label="Filter the models" className="no-print mb-4 flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline gap-x-10 gap-y-2">
        <CheckChoice<RefArea>
          legend="Country"
          options={areas.map((area) => option(area, RefArea.label(area), counts.areas))}
          chosen={chosen.countries}
          onChange={(codes) => choose({ country: codesOption(codes) })}
        />
        <Choice
          legend="Weights"
          options={[
            { value: 'all', label: 'all' },
            { value: 'open', label: 'open' },
            { value: 'closed', label: 'closed' },
          ]}
          value={chosen.openWeights === null ? 'all' : chosen.openWeights ? 'open' : 'closed'}
          onChange={(value) => choose({ weights: value === 'all' ? null : value })}
        />
        <DeveloperFilter counts={counts.developers} value={chosen.developer} choose={choose} />
      </div>
      <CheckChoice
        legend="Tier"
        options={ModelTier.codes.map((tier) => option(tier, tier, counts.tiers))}
        chosen={chosen.tiers}
        onChange={(codes) => choose({ tier: codesOption(codes) })}
      />
      <details className="text-sm">
        <summary className="w-fit text-soft underline underline-offset-2">Columns</summary>
        <div className="mt-2">
          <CheckChoice
            legend="Show"
            options={modelColumns.map((value) => ({ value, label: columnLabels[value] }))}
            chosen={chosen.columns}
            onChange={(columns) => choose({ columns: columnsOption(columns) })}
          />
        </div>
      </details>
    </div>
  );
}

interface DeveloperFilterProps {
  readonly counts: ReadonlyMap<string, number>;
  readonly value: string | null;
  readonly choose: (change: OptionChange) => void;
}

function DeveloperFilter({ counts, value, choose }: DeveloperFilterProps) {
  const names = [...counts.keys()].sort((a, b) => a.localeCompare(b, 'en'));
  // What a link asks for stays chosen, also where no model is of it.
  const shown = value === null || names.includes(value) ? names : [...names, value];
  const options = shown.map((name) => ({ value: name, label: `${name} (${counts.get(name) ?? 0})` }));
  return (
    <Select
      label="Developer"
      groups={[{ label: 'Developer', options: [{ value: '', label: 'all' }, ...options] }]}
      value={value ?? ''}
      onChange={(name) => choose({ developer: name === '' ? null : name })}
    />
  );
}
