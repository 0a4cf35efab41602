import { Zip, ZipDeflate } from 'fflate';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { downloadsDocument } from '../../../contract/downloads.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { downloadCsv, builtJson, listedFile, textFile, type BuiltFile } from './builtFile.ts';
import { excludedRows, excludedText, licencesText, bundleReadme } from './bundleTexts.ts';
import { croissant, dcat } from './catalogs.ts';
import { dataPackage, fileMetadata, tableFileName, type TableFile } from './dataPackage.ts';
import { parquetBytes } from './parquet.ts';
import { openTables, type OpenTable } from './openTables.ts';

/** An archive that adds files one by one and keeps only their packed form. */
interface ZipArchive {
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** Closes the archive and returns its bytes. @throws if a file could not be packed. */
  readonly finish: () => Uint8Array;
}

/**
 * Returns a ZIP archive whose bytes depend only on the files, their order and the day.
 *
 * @param day `YYYY-MM-DD`: the date of every file. ZIP stores local time without a zone, so midnight in the machine's
 *   own zone gives the same bytes in every zone.
 */
function zipArchive(day: string): ZipArchive {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  const parts: Uint8Array[] = [];
  const zip = new Zip((problem, part) => {
    if (problem !== null) throw problem;
    parts.push(part);
  });
  return {
    add: (name, bytes) => {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = mtime;
      file.os = 3;
      zip.add(file);
      file.push(bytes, true);
    },
    finish: () => {
      zip.end();
      return Buffer.concat(parts);
    },
  };
}

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

/** Returns the files of a table; its CSV and its Parquet file, which are listed, by name. */
function tableFiles(dataset: OpenDataset, { table, leftOut }: OpenTable) {
  const { name, title, row, schema } = table;
  const rows = table.rows();
  const columns = schema.fields.map((field) => field.name);
  const at = columns.flatMap((column, index) => (/^(.*_)?source_ids?$/.test(column) ? [index] : []));
  const cited = new Set(
    rows.flatMap((cells) => at.flatMap((index) => cells[index])).filter((id) => typeof id === 'string'),
  );
  const { plain, spreadsheet } = downloadCsv(columns, rows);
  const csv = textFile(apiPaths.tableDownload(name, 'csv'), plain);
  const about = { title, row, dataset: dataset.title, version: dataset.version, license: dataset.licence };
  const parquet = {
    path: apiPaths.tableDownload(name, 'parquet'),
    bytes: parquetBytes({ schema, rows: () => rows }, about),
  };
  const others = [
    textFile(apiPaths.tableDownload(name, 'bom.csv'), spreadsheet),
    textFile(
      apiPaths.tableDownload(name, 'json'),
      `${JSON.stringify({ name, datasetVersion: dataset.version, columns, rows })}\n`,
    ),
    builtJson(apiPaths.tableDownload(name, 'metadata.json'), {
      name,
      title,
      row,
      rows: rows.length,
      leftOut: Object.fromEntries(leftOut),
      ...fileMetadata(dataset, schema, cited),
    }),
  ];
  return { csv, parquet, others };
}

/** Returns the archive's files about all tables: its description and its texts. */
function bundleTexts(dataset: OpenDataset, tables: readonly OpenTable[], files: readonly TableFile[]) {
  return {
    'datapackage.json': `${JSON.stringify(dataPackage(dataset, files), null, 2)}\n`,
    'croissant.json': `${JSON.stringify(croissant(dataset, files), null, 2)}\n`,
    'README.md': bundleReadme(
      dataset,
      tables.map(({ table }) => table),
    ),
    'LICENSES.md': licencesText(dataset),
    'EXCLUDED.md': excludedText(dataset, tables),
  };
}

const draftOf = (
  dataset: OpenDataset,
  tables: readonly OpenTable[],
  files: readonly TableFile[],
  bundle: BuiltFile,
): DocumentDraft =>
  draftDocument(downloadsDocument, {
    licence: dataset.licence,
    bundle: listedFile(bundle),
    dataPackage: apiPaths.dataPackage(),
    croissant: apiPaths.croissant(),
    dcat: apiPaths.dcat(),
    tables: tables.flatMap(({ table: { name, title, rowCount }, leftOut }, index) => {
      const file = files[index];
      if (file === undefined) return [];
      const { csv, parquet } = file;
      return [{ name, title, rows: rowCount, leftOut: sum(leftOut.values()), csv, parquet }];
    }),
    excluded: [...excludedRows(tables)].map(([sourceId, counts]) => ({
      sourceId,
      rows: sum(counts.values()),
    })),
  });

/**
 * Yields the files of whole tables and of the dataset one by one, and returns the list of them. Pure: the same
 * dataset gives the same bytes. No table's files are kept once they were yielded.
 */
export function* buildDownloads(dataset: OpenDataset): Generator<BuiltFile, DocumentDraft> {
  const tables = openTables(dataset);
  const archive = zipArchive(dataset.date);
  const files: TableFile[] = [];
  for (const open of tables) {
    const { csv, parquet, others } = tableFiles(dataset, open);
    files.push({ table: open.table, csv: listedFile(csv), parquet: listedFile(parquet) });
    archive.add(tableFileName(open.table.name), csv.bytes);
    yield csv;
    yield parquet;
    yield* others;
  }
  const texts = bundleTexts(dataset, tables, files);
  for (const [name, text] of Object.entries(texts)) archive.add(name, Buffer.from(text));
  const bundle = { path: apiPaths.bundle(dataset.version), bytes: archive.finish() };
  yield bundle;
  yield textFile(apiPaths.dataPackage(), texts['datapackage.json']);
  yield textFile(apiPaths.croissant(), texts['croissant.json']);
  yield builtJson(apiPaths.dcat(), dcat(dataset, files, listedFile(bundle)));
  return draftOf(dataset, tables, files, bundle);
}

/** Returns the list of downloads, for callers that need no files. */
export function downloadsDraft(dataset: OpenDataset): DocumentDraft {
  const files = buildDownloads(dataset);
  let step = files.next();
  while (step.done !== true) step = files.next();
  return step.value;
}
