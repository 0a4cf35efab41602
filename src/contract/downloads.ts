import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, finite, text } from './primitives.ts';

/** File formats for the download of a table or an indicator. */
export type DownloadKind = 'csv' | 'bom.csv' | 'json' | 'metadata.json';
/** File formats of whole tables. */
export type TableDownloadKind = DownloadKind | 'parquet';

export const downloadFile = v.object({ path: text, bytes: finite, sha256: text });
export type DownloadFile = v.InferOutput<typeof downloadFile>;

export const downloadTable = v.object({
  /** Name as in the path of its files: `plan-tasks`. */
  name: text,
  title: text,
  rows: finite,
  /** Number of rows left out because of the terms of their sources. */
  leftOut: finite,
  csv: downloadFile,
  /** The same rows with typed columns. */
  parquet: downloadFile,
});
export type DownloadTable = v.InferOutput<typeof downloadTable>;

export const downloadsDocument = singleDocument({
  kind: 'downloads',
  path: 'downloads/index',
  schema: v.object({
    ...envelope,
    /** License of the compilation; each source keeps its own. */
    licence: text,
    bundle: downloadFile,
    /** Path of the Data Package description. */
    dataPackage: text,
    /** Paths of the descriptions for dataset searches (Croissant) and catalogs of open data (DCAT). */
    croissant: text,
    dcat: text,
    tables: v.array(downloadTable),
    /** Sources whose terms exclude their rows from the archive and the tables. */
    excluded: v.array(v.object({ sourceId: text, rows: finite })),
  }),
});
export type DownloadsDocument = DocumentOf<typeof downloadsDocument>;
