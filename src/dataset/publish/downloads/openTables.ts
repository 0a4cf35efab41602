import * as v from 'valibot';
import { pricesOn } from '../../../domain/prices.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import { tables, type RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { modelsWithPrices } from '../documents/aiPricing.ts';
import { pricedRates } from '../documents/priceTables.ts';
import { addedColumns, addedColumnText, withAdded } from './addedColumns.ts';
import { codesTable, codesText, codeRows } from './codesTable.ts';
import { columnText } from './columnText.ts';
import { downloadCells, referenceOf, tableSchema, type OfferedTable } from './downloadTable.ts';

type Definition = Parameters<typeof referenceOf>[0];

/** A table of rows, and the tables that its rows refer to. */
interface RowSet {
  readonly definition: Definition;
  readonly rows: readonly object[];
}

const cellOf = (row: object, field: string): unknown => Reflect.get(row, field);

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(textsIn) : typeof value === 'string' ? [value] : [];

/** Returns the sources of a row: its own, and those of its input rows. */
function takenFrom(row: object): string[] {
  const derivation = cellOf(row, 'derivation');
  const inputs = typeof derivation === 'object' && derivation !== null ? cellOf(derivation, 'inputs') : [];
  const rows = [
    row,
    ...(Array.isArray(inputs) ? inputs.filter((one): one is object => typeof one === 'object') : []),
  ];
  return rows.flatMap((one) => [...textsIn(cellOf(one, 'sourceId')), ...textsIn(cellOf(one, 'sourceIds'))]);
}

type TableReference = readonly [field: string, table: string];

function referencesOf(definition: Definition): TableReference[] {
  return Object.keys(definition.row.entries).flatMap((field) => {
    const to = referenceOf(definition, field);
    return to === null ? [] : [[field, to] as const];
  });
}

/**
 * Removes the rows that rely on a restricted source, and then those that refer to a removed row, so that no reference
 * is broken. A source that only confirms or dates a row removes nothing.
 *
 * @param closed ids of the sources whose rows must not be redistributed.
 * @returns the sets with the remaining rows, and the counts of removed ones, by the responsible source.
 */
export function openRows<Titled extends RowSet>(sets: readonly Titled[], closed: ReadonlySet<string>) {
  const gone = new Map<string, Map<unknown, string>>();
  const reasonFor = (path: string, references: readonly TableReference[], row: object): string | null => {
    const own = takenFrom(row).find((id) => closed.has(id));
    if (own !== undefined) return path === 'sources' ? null : own;
    for (const [field, to] of references) {
      const reason = gone.get(to)?.get(cellOf(row, field));
      if (reason !== undefined) return reason;
    }
    return null;
  };
  const pass = () =>
    sets.map((set) => {
      const { definition, rows } = set;
      const leftOut = new Map<string, number>();
      const [key] = definition.key;
      const references = referencesOf(definition);
      const kept = rows.filter((row) => {
        const reason = reasonFor(definition.path, references, row);
        if (reason === null) return true;
        leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
        if (definition.key.length === 1 && key !== undefined) {
          const ids = gone.get(definition.path) ?? new Map<unknown, string>();
          gone.set(definition.path, ids.set(cellOf(row, key), reason));
        }
        return false;
      });
      return { ...set, rows: kept, leftOut };
    });
  const size = () => [...gone.values()].reduce((sum, ids) => sum + ids.size, 0);
  let before = -1;
  let result = pass();
  // A removed row may affect others, in tables that were already checked.
  while (size() !== before) {
    before = size();
    result = pass();
  }
  return result;
}

/** Tables about the production of the dataset; the package states the same, or no one outside needs them. */
const INTERNAL_TABLES = new Set<string>([
  'dataset',
  'acknowledgements',
  'hosts',
  'jumpLimits',
  'refreshRuns',
  'repositoryLicences',
  'revisionCauses',
  'searchAliases',
]);

/** Published observations, stored or computed. */
const publishedObservationsTable = {
  ...tables.observations,
  row: v.object({
    ...tables.observations.row.entries,
    ...addedColumns,
  }),
};

export interface OpenTable {
  readonly table: OfferedTable;
  /** Number of removed rows, by the source whose terms exclude them. */
  readonly leftOut: ReadonlyMap<string, number>;
}

function publishedObservations({ records, observations }: OpenDataset): object[] {
  return publishedIndicators(records.indicators)
    .flatMap(({ indicatorId }) => observations.get(indicatorId) ?? [])
    .map(withAdded);
}

/** Returns the rows of models with what is converted from CNY as every page has it, at the same rate. */
export function publishedModels(dataset: OpenDataset): RowOf<'models'>[] {
  const priced = new Map(
    pricesOn(
      {
        ...{ models: modelsWithPrices(dataset), segments: [], rates: pricedRates(dataset) },
        datasetVersion: dataset.version,
      },
      null,
    ).map((price) => [price.model.id, price]),
  );
  return dataset.records.models.map((row) => {
    const { basis, usd } = priced.get(row.modelId) ?? {};
    if (row.priceBasis !== 'cny-converted' || basis !== row.priceBasis || usd === undefined) return row;
    return {
      ...row,
      inputUsdPerMtok: usd.input,
      cachedInputUsdPerMtok: usd.cachedInput,
      outputUsdPerMtok: usd.output,
    };
  });
}

interface TitledSet extends RowSet {
  readonly definition: RowSet['definition'] & { readonly title: string; readonly rowText: string };
}

function rowSets(dataset: OpenDataset): TitledSet[] {
  const rows = new Map<string, readonly object[]>(Object.entries(dataset.records));
  const sets = Object.entries(tables).flatMap(([name, definition]) => {
    if (INTERNAL_TABLES.has(name)) return [];
    if (name === 'observations') {
      return [{ definition: publishedObservationsTable, rows: publishedObservations(dataset) }];
    }
    const own = name === 'models' ? publishedModels(dataset) : rows.get(name);
    return [{ definition, rows: own ?? [] }];
  });
  return [...sets, { definition: codesTable, rows: codeRows(sets.map(({ definition }) => definition)) }];
}

const observationText = { ...columnText, ...addedColumnText };

const ownTexts = new Map<RowSet['definition'], Readonly<Partial<Record<string, string>>>>([
  [publishedObservationsTable, observationText],
  [codesTable, codesText],
]);

const textOf = (definition: RowSet['definition']) => ownTexts.get(definition) ?? columnText;

/** Returns every table of the open bundle, without the rows whose sources' terms exclude them. */
export function openTables(dataset: OpenDataset): OpenTable[] {
  const sets = rowSets(dataset);
  const closed = new Set(
    dataset.records.sources
      .filter(({ redistribution }) => redistribution !== 'open')
      .map(({ sourceId }) => sourceId),
  );
  const keyOf = new Map(
    sets.flatMap(({ definition: { path, key } }) =>
      key.length === 1 && key[0] !== undefined ? [[path, key[0]] as const] : [],
    ),
  );
  return openRows(sets, closed).map(({ definition, rows, leftOut }) => {
    const { path: name, title, rowText: row } = definition;
    const schema = tableSchema({ definition, columnText: textOf(definition), keyOf });
    const cells = () => downloadCells(definition, rows);
    return { leftOut, table: { name, title, row, schema, rowCount: rows.length, rows: cells } };
  });
}
