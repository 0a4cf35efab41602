import * as v from 'valibot';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { Cadence } from '../../../contract/codelists.ts';
import { indicatorDocument } from '../../../contract/indicator.ts';
import { compareText } from '../../../domain/sorting.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import * as cells from '../../tables/cells.ts';
import { tables, type RowOf } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import { addedColumns, addedColumnText, withAdded } from './addedColumns.ts';
import { downloadCsv, builtJson, textFile, type BuiltFile } from './builtFile.ts';
import { columnText } from './columnText.ts';
import { downloadCells, tableSchema } from './downloadTable.ts';
import { fileMetadata } from './dataPackage.ts';

/** A value with the source to cite, in one row. */
const valuesTable = {
  path: 'values',
  key: tables.observations.key,
  row: v.object({
    ...tables.observations.row.entries,
    ...addedColumns,
    sourceTitle: cells.textCell,
    sourcePublisher: cells.textCell,
    sourceUrl: cells.optionalTextCell,
    sourceLicence: cells.textCell,
  }),
};

const valueColumnText = {
  ...columnText,
  ...addedColumnText,
  sourceTitle: 'Title of the source.',
  sourcePublisher: 'Publisher of the source.',
  sourceUrl: 'Address of the source; empty where none may be linked.',
  sourceLicence: 'License of the source.',
};

const schema = tableSchema({ definition: valuesTable, columnText: valueColumnText, keyOf: new Map() });
const valueColumns = schema.fields.map(({ name }) => name);

const byAreaAndPeriod = (left: PublishedObservation, right: PublishedObservation) =>
  compareText(left.refArea, right.refArea) ||
  compareText(left.industry, right.industry) ||
  compareText(left.timePeriod, right.timePeriod);

function publishedValue(row: PublishedObservation, dataset: OpenDataset): object {
  const { title, publisher, url, licence } = dataset.sourceOf(row.sourceId);
  return {
    ...withAdded(row),
    sourceTitle: title,
    sourcePublisher: publisher,
    sourceUrl: url,
    sourceLicence: licence,
  };
}

function filesOfIndicator(indicator: RowOf<'indicators'>, dataset: OpenDataset): BuiltFile[] {
  const { indicatorId: id, title, definition, unit, cadence, industries } = indicator;
  const observations = [...(dataset.observations.get(id) ?? [])].sort(byAreaAndPeriod);
  const rows = downloadCells(
    valuesTable,
    observations.map((row) => publishedValue(row, dataset)),
  );
  const { plain, spreadsheet } = downloadCsv(valueColumns, rows);
  const cited = observations.flatMap(({ sourceId, derivation }) => [
    sourceId,
    ...(derivation?.inputs ?? []).map((input) => input.sourceId),
  ]);
  const formulas = new Set(observations.flatMap(({ derivation }) => derivation?.formula ?? []));
  return [
    textFile(apiPaths.indicatorDownload(id, 'csv'), plain),
    textFile(apiPaths.indicatorDownload(id, 'bom.csv'), spreadsheet),
    builtJson(apiPaths.indicatorDownload(id, 'metadata.json'), {
      id,
      title,
      definition,
      unit: dataset.unitOf(unit),
      cadence: Cadence.label(cadence),
      industries,
      rows: rows.length,
      computed: [...formulas].sort(compareText),
      json: indicatorDocument(id).path,
      ...fileMetadata(dataset, schema, cited),
    }),
  ];
}

/**
 * Yields the files of each published indicator: CSV, CSV for spreadsheets, and metadata. They include figures from
 * restricted sources, one indicator at a time, with license and citation.
 */
export function* indicatorFiles(dataset: OpenDataset): Generator<BuiltFile> {
  for (const row of publishedIndicators(dataset.records.indicators)) yield* filesOfIndicator(row, dataset);
}
