import type { DownloadFile } from '../../../contract/downloads.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { OpenDataset } from '../dataset.ts';
import type { OfferedTable, TableSchema } from './downloadTable.ts';

const licenceTexts: Readonly<Record<string, { title: string; path: string }>> = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

/** Returns the name, the title and the address of a license. @throws on one without an address. */
export function licenceOf(name: string) {
  const licence = licenceTexts[name];
  if (licence === undefined) throw new Error(`The license ${name} has no address. Add it in dataPackage.ts.`);
  return { name, ...licence };
}

/** Contents of the dataset and what it leaves out, for descriptions of it. */
export const datasetSummary =
  'Plans, prices, leaderboards and seats in the making of technical standards, China and the United States first: every row with its source, the place in it, and a confidence. Rows of sources whose terms do not allow passing them on are left out; EXCLUDED.md lists them.';

/** A table, and the sizes and digests of its CSV and Parquet files. */
export interface TableFile {
  readonly table: OfferedTable;
  readonly csv: DownloadFile;
  readonly parquet: DownloadFile;
}

export const tableFileName = (name: string): string => `tables/${name}.csv`;

function resourceOf({ table, csv }: TableFile): object {
  return {
    name: table.name,
    title: table.title,
    description: table.row,
    path: tableFileName(table.name),
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    type: 'table',
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    schema: table.schema,
  };
}

/**
 * Returns `datapackage.json`: the whole dataset as a Data Package, version 2, which readers of version 1 read too: they
 * go by `profile`. Its paths are relative, so that it works both in the archive and on the web.
 */
export function dataPackage(dataset: OpenDataset, files: readonly TableFile[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'standards-race',
    id: `standards-race-${dataset.version}`,
    title: dataset.title,
    description: datasetSummary,
    version: dataset.version,
    created: `${dataset.date}T00:00:00Z`,
    licenses: [licenceOf(dataset.licence)],
    keywords: ['technical standards', 'China', 'United States', 'AI', 'electric vehicles'],
    resources: files.map(resourceOf),
  };
}

/** Returns the metadata of a downloaded file: version, licenses, columns, and the sources to cite. */
export function fileMetadata(dataset: OpenDataset, schema: TableSchema, sourceIds: Iterable<string>): object {
  const sources = [...new Set(sourceIds)].sort(compareText).map(dataset.sourceOf);
  const closed = sources.filter(({ redistribution }) => redistribution !== 'open');
  return {
    dataset: dataset.title,
    datasetVersion: dataset.version,
    datasetDate: dataset.date,
    compilationLicence: licenceOf(dataset.licence),
    sourceLicences: [...new Set(sources.map(({ licence }) => licence))].sort(compareText),
    terms:
      closed.length === 0
        ? 'May be passed on under the license of the compilation; cite the sources.'
        : `Figures with citation only: ${closed.map(({ publisher, licence }) => `${publisher} (${licence})`).join('; ')}.`,
    format: {
      csv: 'RFC 4180, UTF-8, lines end in CRLF, an empty cell is missing, lists are joined by semicolons',
      spreadsheet:
        'the same with a byte order mark, and an apostrophe before text that would be taken for a formula',
    },
    columns: schema.fields,
    sources,
  };
}
