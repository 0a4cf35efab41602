import { memo, useMemo, useState } from 'react';
import { replaceEqualDeep } from '@tanstack/react-query';
import { formatPeriod } from '../../../domain/periods.ts';
import { useAskedNumber } from '../../../frame/EvidenceHost.tsx';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { SearchableList } from '../../../ui/SearchableList.tsx';
import { VirtualTable } from '../../../ui/VirtualTable.tsx';
import type { Options } from '../../../url/view.ts';
import { useList } from '../../../url/useList.ts';
import { useAfterPaint } from '../../../paint/afterPaint.ts';
import { useChoose, useOptions } from '../../../url/useOptions.ts';
import { useStated } from '../../../url/useView.ts';
import { CompareBar, FilterChips, ModelFilters } from './ModelFilters.tsx';
import { CompareContext, allModelColumns, columnChars, MODELS } from './modelTableColumns.tsx';
import { toggleCompared } from '../../../figures/ai-pricing/comparisonFigure.ts';
import {
  filterModels,
  readModelTable,
  modelSortOption,
  type ModelColumn,
  type ModelSort,
} from './modelTableOptions.ts';

interface ModelSectionProps {
  /** Prices of all models on the date. */
  readonly prices: readonly EffectivePrice[];
  readonly day: string;
  /** The options that the charts use, which follow the controls after a paint. */
  readonly options: Options;
}

/** Returns a note on the number of prices not seen recently, which are marked in their column. */
function unlistedNote(prices: readonly EffectivePrice[]): string {
  const unlisted = prices.filter(({ isListed }) => !isListed).length;
  if (unlisted === 0) return '';
  return `† Last seen more than 90 days earlier (${unlisted} of ${prices.length} models; see “Last listed”). `;
}

const noModels: readonly string[] = [];

/** Returns the model whose number a link names in this table; `null` if there is none. */
function useAskedModel(): string | null {
  const asked = useAskedNumber();
  const [, model = null] = new RegExp(`^${MODELS}~([^|]+)\\|`).exec(asked ?? '') ?? [];
  return model;
}

/** Returns the models to compare, and whether another one has just been refused. */
function useChosenModels() {
  // As a text, which compares equal for the same models.
  const chosen = useStated(({ options }) => (options.compare ?? noModels).join(','));
  const choose = useChoose();
  const [refused, setRefused] = useState(false);
  const ids = useMemo(() => (chosen === '' ? noModels : chosen.split(',')), [chosen]);
  const compare = useMemo(
    () => ({
      ids,
      toggle: (id: string) => {
        const next = toggleCompared(ids, id);
        setRefused(next === null);
        if (next !== null) choose({ compare: next.length === 0 ? null : next });
      },
    }),
    [choose, ids],
  );
  return { compare, refused };
}

/** Returns the previous object while the value is equal. */
function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  const same = replaceEqualDeep(kept, value);
  if (same !== kept) keep(same);
  return same;
}

/** Returns the columns and the order, separately stable, so that a change of one does not rerender the other. */
function useChosenTable(options: Options) {
  const { sort, ...filters } = readModelTable(options);
  return { chosen: useSame(filters), sort: useSame(sort) };
}

/** All models with their price on the date: search, filters, sorting, and a comparison of up to six. */
export function ModelSection({ prices, day, options }: ModelSectionProps) {
  const { options: newest } = useOptions();
  const choose = useChoose();
  const { list, type } = useList();
  const search = useAfterPaint(list.search);
  const { compare, refused } = useChosenModels();
  const { chosen, sort } = useChosenTable(newest);
  const shown = useMemo(() => readModelTable(options), [options]);
  const rows = useMemo(() => filterModels(prices, shown, search), [prices, search, shown]);
  const all = prices.length;
  return (
    <SearchableList
      heading={rows.length === all ? `All ${all} models` : `${rows.length} of ${all} models`}
      label="Search models"
      search={{ text: list.search, onChange: type }}
      filters={
        <>
          <p className="mb-3 text-sm text-soft" data-exempt="state">
            {`List prices in U.S. dollars per million tokens, ${formatPeriod(day)}. ${unlistedNote(prices)}Select a price for its source.`}
          </p>
          <ModelFilters prices={prices} chosen={chosen} choose={choose} />
          <FilterChips chosen={chosen} search={search} choose={choose} clearSearch={() => type('')} />
        </>
      }
    >
      <CompareContext value={compare}>
        <ModelRows columns={shown.columns} {...{ prices, rows, search, sort }} />
      </CompareContext>
      <CompareBar
        ids={compare.ids}
        prices={prices}
        refused={refused}
        onRemove={compare.toggle}
        onClear={() => choose({ compare: null })}
      />
    </SearchableList>
  );
}

interface ModelRowsProps {
  readonly prices: readonly EffectivePrice[];
  readonly rows: readonly EffectivePrice[];
  readonly columns: readonly ModelColumn[];
  /** The newest order: the clicked header shows it before the rows are sorted. */
  readonly sort: ModelSort;
  readonly search: string;
}

/** Memoized by rows and columns, so that the controls around it respond first. */
const ModelRows = memo(({ prices, rows, columns: ids, sort, search }: ModelRowsProps) => {
  const choose = useChoose();
  const askedModel = useAskedModel();
  const chars = useMemo(() => columnChars(prices), [prices]);
  const columns = useMemo(
    () => allModelColumns.filter(({ id }) => id === 'model' || ids.some((one) => one === id)),
    [ids],
  );
  return (
    <VirtualTable
      caption="AI model prices"
      rows={rows}
      columns={columns}
      card={{ facts: ids }}
      rowId={({ model }) => model.id}
      sort={sort}
      onSort={(next) => choose({ sort: modelSortOption(next) })}
      shownRow={askedModel}
      chars={chars}
      empty={search === '' ? 'No models match these filters.' : `No models match “${search}”.`}
    />
  );
});
