import * as v from 'valibot';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import { optionalPeriodCell, optionalTextCell } from '../../tables/cells.ts';
import { tables } from '../../tables/registry.ts';
import type { Dataset } from '../dataset.ts';
import { tableText } from '../tableText.ts';
import { columnText } from './columnText.ts';
import { cellsOf, tableSchema, type DownloadTable } from './downloadTable.ts';
import { openRows, type OpenRowSet, type RowSet } from './openRows.ts';

/** Tables about the making of the dataset; the package itself says what they say, or nobody outside needs it. */
const INTERNAL = new Set<string>([
  'dataset',
  'acknowledgements',
  'hosts',
  'jumpLimits',
  'refreshRuns',
  'repositoryLicences',
]);

/** Observations as they are published: stored or computed, with what the build adds to both. */
const publishedObservationsTable = {
  ...tables.observations,
  row: v.object({
    ...tables.observations.row.entries,
    publishedOn: optionalPeriodCell,
    method: optionalTextCell,
  }),
};

export interface OpenTable {
  readonly table: DownloadTable;
  readonly leftOut: OpenRowSet['leftOut'];
}

function publishedObservations({ records, observations }: Dataset): object[] {
  return publishedIndicators(records.indicators)
    .flatMap(({ indicatorId }) => observations.get(indicatorId) ?? [])
    .map((row) => ({ ...row, method: row.derivation?.method ?? null }));
}

function rowSets(dataset: Dataset): (RowSet & { readonly name: string })[] {
  const rows = new Map<string, readonly object[]>(Object.entries(dataset.records));
  return Object.entries(tables).flatMap(([name, definition]) => {
    if (INTERNAL.has(name)) return [];
    if (name === 'observations') {
      return [{ name, definition: publishedObservationsTable, rows: publishedObservations(dataset) }];
    }
    return [{ name, definition, rows: rows.get(name) ?? [] }];
  });
}

/** Every table of the open bundle, without the rows whose sources' terms keep them out. */
export function openTables(dataset: Dataset): OpenTable[] {
  const sets = rowSets(dataset);
  const closed = new Set(
    dataset.records.sources
      .filter(({ redistribution }) => redistribution !== 'open')
      .map(({ sourceId }) => sourceId),
  );
  const texts = new Map(Object.entries(tableText));
  const keyOf = new Map(
    sets.flatMap(({ definition: { path, key } }) =>
      key.length === 1 && key[0] !== undefined ? [[path, key[0]] as const] : [],
    ),
  );
  return openRows(sets, closed).map(({ definition, rows, leftOut }, index) => {
    const { title, row } = texts.get(sets[index]?.name ?? '') ?? { title: definition.path, row: '' };
    const schema = tableSchema({ definition, columnText, keyOf });
    const name = definition.path;
    const cells = () => cellsOf(definition, rows);
    return { leftOut, table: { name, title, row, schema, rowCount: rows.length, rows: cells } };
  });
}
