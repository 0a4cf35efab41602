import { sortOption } from '../../../ui/tableSort.ts';
import type { TableSort } from '../../../ui/VirtualTable.tsx';
import { ModelTier, RefArea } from '../../../contract/codelists.ts';
import { modelColumnCodes } from '../../../url/params.ts';
import type { OptionChange } from '../../../url/useOptions.ts';
import type { Options } from '../../../url/view.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';

export type ModelColumn = (typeof modelColumnCodes)[number];

/** Columns besides that of the name, in the order of the table, by their code in links. */
export const columnLabels = {
  output: 'Output',
  input: 'Input',
  'cached-input': 'Cached input',
  developer: 'Developer',
  country: 'Country',
  released: 'Released',
  weights: 'Weights',
  tier: 'Tier',
  context: 'Context',
  since: 'Price since',
  seen: 'Last listed',
  basis: 'Price terms',
} as const satisfies Record<ModelColumn, string>;

const isColumn = (id: string): id is ModelColumn => Object.hasOwn(columnLabels, id);
export const modelColumns: readonly ModelColumn[] = modelColumnCodes;

const usualColumns: readonly ModelColumn[] = [
  'output',
  'input',
  'cached-input',
  'developer',
  'country',
  'released',
  'weights',
  'basis',
];

/** Code in a link for a table that has only the column of the name. */
const MODEL = 'model';

export interface ModelSort {
  readonly id: ModelColumn | 'model';
  readonly desc: boolean;
}

/** Newest first: the most expensive models are old and no longer chosen. */
const usualModels: ModelSort = { id: 'released', desc: true };

/** Options of the table of models; an absent one has its default. */
export interface ModelTableOptions {
  readonly countries: readonly RefArea[];
  readonly developer: string | null;
  readonly openWeights: boolean | null;
  readonly tiers: readonly ModelTier[];
  readonly columns: readonly ModelColumn[];
  readonly sort: ModelSort;
}

const columnsOf = (asked: readonly string[]): readonly ModelColumn[] =>
  modelColumns.filter((id) => asked.includes(id));

function modelSortOf(raw: string | undefined): ModelSort {
  const [, id = '', direction] = /^([a-z-]+)-(asc|desc)$/.exec(raw ?? '') ?? [];
  const isKnown = id === MODEL || isColumn(id);
  return isKnown ? { id, desc: direction === 'desc' } : usualModels;
}

/** Returns the options in a view, whose codes have been validated. */
export function readModelTable(options: Options): ModelTableOptions {
  const { country = [], tier: tiers = [], columns } = options;
  return {
    countries: country.map((code) => code.toUpperCase()).filter(RefArea.is),
    developer: options.developer ?? null,
    openWeights: options.weights === undefined ? null : options.weights === 'open',
    tiers: ModelTier.codes.filter((tier) => tiers.includes(tier)),
    columns: columns === undefined ? usualColumns : columnsOf(columns),
    sort: modelSortOf(options.sort),
  };
}

const sameList = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** Returns the columns as written in a link; `null` for the default. */
export function columnsOption(columns: readonly ModelColumn[]): Options['columns'] | null {
  const ordered = modelColumns.filter((id) => columns.includes(id));
  if (sameList(ordered, usualColumns)) return null;
  return ordered.length === 0 ? [MODEL] : ordered;
}

/** Returns the order as written in a link; `null` for the default. */
export const modelSortOption = (sort: TableSort): string | null => sortOption(sort, usualModels);

/** Returns the selected codes as written in a link; `null` if there are none. */
export const codesOption = <T extends string>(codes: readonly T[]): readonly T[] | null =>
  codes.length === 0 ? null : codes;

/** Returns the countries as written in a link; `null` if none is selected. */
export const countriesOption = (areas: readonly RefArea[]): readonly string[] | null =>
  codesOption(areas.map((area) => area.toLowerCase()));

/** Removes every filter; columns, order and the selected models stay. */
export const noFilters: OptionChange = { country: null, developer: null, weights: null, tier: null };

type Filters = Pick<ModelTableOptions, 'countries' | 'developer' | 'openWeights' | 'tiers'>;

/** True if the name, the id, the developer or its country contain every word of the search text. */
function isFound({ model }: EffectivePrice, words: readonly string[]): boolean {
  const text = `${model.name} ${model.id} ${model.developer} ${RefArea.label(model.refArea)}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function fits({ model }: EffectivePrice, { countries, developer, openWeights, tiers }: Filters): boolean {
  return (
    (countries.length === 0 || countries.includes(model.refArea)) &&
    (developer === null || model.developer === developer) &&
    (openWeights === null || model.openWeights === openWeights) &&
    (tiers.length === 0 || tiers.includes(model.tier))
  );
}

/** Returns the models that pass the filters and the search; uncertain weights count as neither open nor closed. */
export function filterModels(
  prices: readonly EffectivePrice[],
  filters: Filters,
  search: string,
): EffectivePrice[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return prices.filter((price) => fits(price, filters) && isFound(price, words));
}
