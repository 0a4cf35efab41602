import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, finite, text } from './primitives.ts';

/** Kinds of files in which a table or an indicator is offered. */
export type DownloadKind = 'csv' | 'bom.csv' | 'json' | 'metadata.json';

export const downloadFile = v.object({ path: text, bytes: finite, sha256: text });
export type DownloadFile = v.InferOutput<typeof downloadFile>;

export const downloadTable = v.object({
  /** As in the path of its files: `plan-tasks`. */
  name: text,
  title: text,
  rows: finite,
  /** Rows that the terms of their sources keep out. */
  leftOut: finite,
  csv: downloadFile,
});
export type DownloadTable = v.InferOutput<typeof downloadTable>;

export const downloadsDocument = singleDocument({
  kind: 'downloads',
  path: 'downloads/index',
  schema: v.object({
    ...envelope,
    /** Of the compilation; each source keeps its own. */
    licence: text,
    bundle: downloadFile,
    /** Path of the description by the Data Package standard. */
    dataPackage: text,
    tables: v.array(downloadTable),
    /** Sources whose terms keep rows out of archive and tables. */
    excluded: v.array(v.object({ sourceId: text, rows: finite })),
  }),
});
export type DownloadsDocument = DocumentOf<typeof downloadsDocument>;
