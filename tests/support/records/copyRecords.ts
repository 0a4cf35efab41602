import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const RECORDS = resolve(import.meta.dirname, '../../../src/dataset/records');

/** The one series that such a copy has: hundreds of empty ones would only take time. */
export const ONE_SERIES = 'observations/ev-car-sales.csv';

/**
 * For tests: the records' tables in a folder of their own, empty but for those that are kept whole.
 *
 * @param kept file names below the records, such as `units.csv`.
 * @returns the folder, which the test removes.
 */
export function copyRecords(kept: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'records-'));
  for (const name of readdirSync(RECORDS, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.csv') || (name.startsWith('observations/') && name !== ONE_SERIES)) continue;
    const table = readFileSync(join(RECORDS, name), 'utf8');
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), kept.includes(name) ? table : `${table.split('\n', 1).join('')}\n`);
  }
  return root;
}

/** Keeps the header and the lines that match, in a file of such a copy. Returns the text. */
export function keepLines(file: string, isKept: (line: string) => boolean): string {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const text = `${[header, ...lines.filter(isKept)].join('\n')}\n`;
  writeFileSync(file, text);
  return text;
}
