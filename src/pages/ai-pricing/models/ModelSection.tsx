import { memo, useId, useMemo, useState } from 'react';
import { replaceEqualDeep } from '@tanstack/react-query';
import type { Sources } from '../../../contract/primitives.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { useAskedNumber } from '../../../frame/EvidenceHost.tsx';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { SearchField } from '../../../ui/SearchField.tsx';
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
  sortOption,
  type ModelColumn,
  type ModelSort,
} from './modelTableOptions.ts';

interface ModelSectionProps {
  /** Of all models on the day. */
  readonly prices: readonly EffectivePrice[];
  readonly sources: Sources;
  readonly day: string;
  /** The options as the charts read them, a moment behind the controls. */
  readonly options: Options;
}

/** How many of the prices were not seen of late, which their column says one by one. */
function unlistedNote(prices: readonly EffectivePrice[]): string {
  const unlisted = prices.filter(({ isListed }) => !isListed).length;
  if (unlisted === 0) return '';
  return `† marks ${unlisted} of ${prices.length} that were last listed more than 90 days before; their evidence and the column “Last listed” have the day. `;
}

const noModels: readonly string[] = [];

/** The model that a link to a number of the table names; `null` where it names none. */
function useAskedModel(): string | null {
  const asked = useAskedNumber();
  const [, model = null] = new RegExp(`^${MODELS}~([^|]+)\\|`).exec(asked ?? '') ?? [];
  return model;
}

/** Which models are compared, and whether a further one was just refused. */
function useChosenModels() {
  // In a text, which is the same as long as the same models are in it.
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

/** The very same value as long as it says the same. */
function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  const same = replaceEqualDeep(kept, value);
  if (same !== kept) keep(same);
  return same;
}

/** What is chosen, and the order: each may change without the other, which then is not drawn again. */
function useChosenTable(options: Options) {
  const { sort, ...filters } = readModelTable(options);
  return { chosen: useSame(filters), sort: useSame(sort) };
}

/** All models with their price on the day: searched, filtered, sorted, and up to six of them compared. */
export function ModelSection({ prices, sources, day, options }: ModelSectionProps) {
  const { options: newest } = useOptions();
  const choose = useChoose();
  const { list, type } = useList();
  const search = useAfterPaint(list.search);
  const { compare, refused } = useChosenModels();
  const { chosen, sort } = useChosenTable(newest);
  const shown = useMemo(() => readModelTable(options), [options]);
  const rows = useMemo(() => filterModels(prices, shown, search), [prices, search, shown]);
  const headingId = useId();
  const all = prices.length;
  const heading = rows.length === all ? `All ${all} models` : `${rows.length} of ${all} models`;
  return (
    <section data-list="" aria-labelledby={headingId}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={headingId} className="text-xl" data-exempt="count" aria-live="polite">
          {heading}
        </h2>
        <SearchField label="Search models" value={list.search} onChange={type} />
      </div>
      <p className="mb-3 text-sm text-soft" data-exempt="state">
        {`List price in USD per million tokens, ${formatPeriod(day)}. ${unlistedNote(prices)}A price opens its evidence.`}
      </p>
      <ModelFilters prices={prices} chosen={chosen} choose={choose} />
      <FilterChips chosen={chosen} search={search} choose={choose} clearSearch={() => type('')} />
      <CompareContext value={compare}>
        <ModelRows columns={shown.columns} {...{ prices, rows, sources, search, sort }} />
      </CompareContext>
      <CompareBar
        ids={compare.ids}
        prices={prices}
        refused={refused}
        onRemove={compare.toggle}
        onClear={() => choose({ compare: null })}
      />
    </section>
  );
}

interface ModelRowsProps {
  readonly prices: readonly EffectivePrice[];
  readonly rows: readonly EffectivePrice[];
  readonly sources: Sources;
  readonly columns: readonly ModelColumn[];
  /** The newest: the head that is pressed says it before the rows follow. */
  readonly sort: ModelSort;
  readonly search: string;
}

/** Drawn again only when other rows or columns are shown: controls around it answer before it does. */
const ModelRows = memo(({ prices, rows, sources, columns: ids, sort, search }: ModelRowsProps) => {
  const choose = useChoose();
  const askedModel = useAskedModel();
  const all = useMemo(() => allModelColumns(sources), [sources]);
  const chars = useMemo(() => columnChars(prices), [prices]);
  const columns = useMemo(
    () => all.filter(({ id }) => id === 'model' || ids.some((one) => one === id)),
    [all, ids],
  );
  return (
    <>
      <VirtualTable
        caption="AI model prices"
        rows={rows}
        columns={columns}
        card={{ facts: ids }}
        rowId={({ model }) => model.id}
        sort={sort}
        onSort={(next) => choose({ sort: sortOption(next) })}
        shownRow={askedModel}
        chars={chars}
        empty={search === '' ? 'No model fits the filters.' : `No row contains “${search}”.`}
      />
      <p className="no-print mt-2 text-xs text-soft">
        Use the search above; your browser’s Find sees only the rows on screen. Printing puts in all rows.
      </p>
    </>
  );
});
