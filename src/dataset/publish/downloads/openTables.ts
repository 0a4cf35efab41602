import * as v from 'valibot';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import { optionalPeriodCell, optionalTextCell } from '../../tables/cells.ts';
import { tables } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { columnText } from './columnText.ts';
import { cellsOf, tableSchema, type DownloadTable } from './downloadTable.ts';
import { openRows, type RowSet } from './openRows.ts';

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
  /** Rows that are left out, by the source whose terms keep them out. */
  readonly leftOut: ReadonlyMap<string, number>;
}

function publishedObservations({ records, observations }: Dataset): object[] {
  return publishedIndicators(records.indicators)
    .flatMap(({ indicatorId }) => observations.get(indicatorId) ?? [])
    .map((row) => ({ ...row, method: row.derivation?.method ?? null }));
}

interface TitledSet extends RowSet {
  readonly definition: RowSet['definition'] & { readonly title: string; readonly rowText: string };
}

function rowSets(dataset: Dataset): TitledSet[] {
  const rows = new Map<string, readonly object[]>(Object.entries(dataset.records));
  return Object.entries(tables).flatMap(([name, definition]) => {
    if (INTERNAL.has(name)) return [];
    if (name === 'observations') {
      return [{ definition: publishedObservationsTable, rows: publishedObservations(dataset) }];
    }
    return [{ definition, rows: rows.get(name) ?? [] }];
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
  const keyOf = new Map(
    sets.flatMap(({ definition: { path, key } }) =>
      key.length === 1 && key[0] !== undefined ? [[path, key[0]] as const] : [],
    ),
  );
  return openRows(sets, closed).map(({ definition, rows, leftOut }) => {
    const { path: name, title, rowText: row } = definition;
    const schema = tableSchema({ definition, columnText, keyOf });
    const cells = () => cellsOf(definition, rows);
    return { leftOut, table: { name, title, row, schema, rowCount: rows.length, rows: cells } };
  });
}
