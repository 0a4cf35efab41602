import { createHash } from 'node:crypto';
import type { DownloadFile } from '../../../contract/downloads.ts';
import { csvText } from '../../tables/csvText.ts';

/** A file that is offered for download: what is at its path. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const textFile = (path: string, text: string): BuiltFile => ({ path, bytes: Buffer.from(text) });

export const builtJson = (path: string, value: unknown): BuiltFile =>
  textFile(path, `${JSON.stringify(value)}\n`);

/** A file as lists name it: with its size in bytes and its digest (SHA-256, hex). */
export function listedFile({ path, bytes }: BuiltFile): DownloadFile {
  return { path, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const BOM = '\uFEFF';
/** Where a cell may begin that a spreadsheet would compute. Most tables have none and are then written once. */
const MAYBE_FORMULA = /(?:^|,)(?:"[=+\-@\t\r]|[=+\-@\t])/m;

/**
 * One table as two files. `plain` is for programs: RFC 4180, UTF-8 without a byte order mark, every cell as it
 * is in the records. `spreadsheet` begins with the byte order mark without which spreadsheets misread Chinese,
 * and has an apostrophe before text that they would take for a formula; a number stays a number, also a negative one.
 */
export function downloadCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]) {
  const lines = [columns, ...rows];
  const plain = csvText(lines, { record_delimiter: 'windows' });
  const guarded = MAYBE_FORMULA.test(plain)
    ? csvText(lines, { record_delimiter: 'windows', escape_formulas: true })
    : plain;
  return { plain, spreadsheet: `${BOM}${guarded}` };
}
