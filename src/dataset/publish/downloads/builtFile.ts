import { createHash } from 'node:crypto';
import type { DownloadFile } from '../../../contract/downloads.ts';
import { csvText } from '../../tables/csvText.ts';

/** A file offered for download: the content at its path. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const textFile = (path: string, text: string): BuiltFile => ({ path, bytes: Buffer.from(text) });

export const builtJson = (path: string, value: unknown): BuiltFile =>
  textFile(path, `${JSON.stringify(value)}\n`);

/** Returns the list entry of a file: with its size (bytes) and its digest (SHA-256, hex). */
export function listedFile({ path, bytes }: BuiltFile): DownloadFile {
  return { path, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const BOM = '\uFEFF';
/** Matches the start of a cell that a spreadsheet would compute. Most tables have none and are then written once. */
const MAYBE_FORMULA = /(?:^|,)(?:"[=+\-@\t\r]|[=+\-@\t])/m;

/**
 * Returns one table as two files. `plain` is for programs: RFC 4180, UTF-8 without a byte order mark, every cell as
 * in the records. `spreadsheet` starts with the byte order mark without which spreadsheets misread Chinese, and has
 * an apostrophe before text that they would treat as a formula; numbers remain numbers, including negative ones.
 */
export function downloadCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]) {
  const lines = [columns, ...rows];
  const plain = csvText(lines, { record_delimiter: 'windows' });
  const guarded = MAYBE_FORMULA.test(plain)
    ? csvText(lines, { record_delimiter: 'windows', escape_formulas: true })
    : plain;
  return { plain, spreadsheet: `${BOM}${guarded}` };
}
