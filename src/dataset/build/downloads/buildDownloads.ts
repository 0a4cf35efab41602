import { apiPaths } from '../../../contract/apiPaths.ts';
import { downloadsDocument } from '../../../contract/downloads.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { jsonFile, listed, textFile, type BuiltFile } from './builtFile.ts';
import { excludedRows, excludedText, licencesText, readmeText } from './bundleTexts.ts';
import { csvText, spreadsheetCsvText } from './csvText.ts';
import { dataPackage, tableFileName, type TableFile } from './dataPackage.ts';
import { fileMetadata } from './fileMetadata.ts';
import { openTables, type OpenTable } from './openTables.ts';
import { zipFiles } from './zipFiles.ts';

export interface Downloads {
  readonly files: readonly BuiltFile[];
  /** The list of what there is to download. */
  readonly draft: DocumentDraft;
}

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

function tableFiles(dataset: Dataset, { table, leftOut }: OpenTable): BuiltFile[] {
  const { name, title, row, schema, rows } = table;
  const columns = schema.fields.map((field) => field.name);
  const at = columns.flatMap((column, index) => (/^(.*_)?source_ids?$/.test(column) ? [index] : []));
  const cited = new Set(
    rows.flatMap((cells) => at.flatMap((index) => cells[index])).filter((id) => typeof id === 'string'),
  );
  const plain = csvText(columns, rows);
  return [
    textFile(apiPaths.tableDownload(name, 'csv'), plain),
    textFile(apiPaths.tableDownload(name, 'bom.csv'), spreadsheetCsvText(plain, columns, rows)),
    textFile(
      apiPaths.tableDownload(name, 'json'),
      `${JSON.stringify({ name, datasetVersion: dataset.version, columns, rows })}\n`,
    ),
    jsonFile(apiPaths.tableDownload(name, 'metadata.json'), {
      name,
      title,
      row,
      rows: rows.length,
      leftOut: Object.fromEntries(leftOut),
      ...fileMetadata(dataset, schema, cited),
    }),
  ];
}

function bundleOf(dataset: Dataset, tables: readonly OpenTable[], files: readonly TableFile[]): BuiltFile[] {
  const description = textFile(
    apiPaths.dataPackage(),
    `${JSON.stringify(dataPackage(dataset, files), null, 2)}\n`,
  );
  const texts = {
    'README.md': readmeText(
      dataset,
      tables.map(({ table }) => table),
    ),
    'LICENSES.md': licencesText(dataset),
    'EXCLUDED.md': excludedText(dataset, tables),
  };
  const entries = [
    { name: 'datapackage.json', bytes: description.bytes },
    ...Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    ...files.map(({ table, csv }) => ({ name: tableFileName(table.name), bytes: csv })),
  ];
  return [{ path: apiPaths.bundle(dataset.version), bytes: zipFiles(entries, dataset.date) }, description];
}

/** The files of whole tables and of the dataset, and the list of them. Pure: the same dataset gives the same bytes. */
export function buildDownloads(dataset: Dataset): Downloads {
  const tables = openTables(dataset);
  const perTable = tables.map((open) => ({ open, files: tableFiles(dataset, open) }));
  const csvFiles = perTable.flatMap(({ open, files: [csv] }) => (csv === undefined ? [] : [{ open, csv }]));
  const bundled = bundleOf(
    dataset,
    tables,
    csvFiles.map(({ open, csv }) => ({ table: open.table, csv: Buffer.from(csv.bytes) })),
  );
  const [bundle] = bundled;
  if (bundle === undefined) throw new Error('The archive of the dataset was not made.');
  const draft = draftDocument('downloads', apiPaths.downloads(), downloadsDocument, {
    licence: dataset.licence,
    bundle: listed(bundle),
    dataPackage: apiPaths.dataPackage(),
    tables: csvFiles.map(({ open: { table, leftOut }, csv }) => ({
      name: table.name,
      title: table.title,
      rows: table.rows.length,
      leftOut: sum(leftOut.values()),
      csv: listed(csv),
    })),
    excluded: [...excludedRows(tables)].map(([sourceId, counts]) => ({
      sourceId,
      rows: sum(counts.values()),
    })),
  });
  return { files: [...bundled, ...perTable.flatMap(({ files }) => files)], draft };
}
