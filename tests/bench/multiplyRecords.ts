import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../src/dataset/tables/csvText.ts';
import { columnName } from '../../src/dataset/tables/table.ts';
import { tables } from '../../src/dataset/tables/records.ts';

/** Tables that exist once, however large the dataset is. */
const singleTables: readonly string[] = [
  tables.dataset,
  tables.units,
  tables.hosts,
  tables.industryTerms,
  tables.repositoryLicences,
  tables.changes,
  tables.revisionCauses,
  tables.refreshRuns,
  tables.coverage,
  tables.audits,
  tables.acknowledgements,
].map(({ path }) => path);

/** Columns with names that each copy has of its own, besides those whose names end in `_id` and `_ids`. */
const multipliedNames: readonly string[] = [
  ...['company', 'committee', 'designation', 'developer', 'model', 'submitter', 'alias'],
  ...['model_before', 'model_after', 'superseded_by', 'title', 'title_original', 'name', 'replaces'],
  ...['law', 'international', 'national', 'amendment', 'topics'],
];

const isName = (column: string) => /_ids?$/.test(column) || multipliedNames.includes(column);

/** Returns the name of the same thing in another copy; item by item if a cell holds a list. */
function renamed(cell: string, copy: number): string {
  if (cell === '' || copy === 1) return cell;
  return cell
    .split(';')
    .map((item) => `${item}-x${copy}`)
    .join(';');
}

function copyOf(header: readonly string[], rows: readonly string[][], copy: number): string {
  const shown = rows.map((row) =>
    row.map((cell, index) => (isName(header[index] ?? '') ? renamed(cell, copy) : cell)),
  );
  return csvText(shown);
}

/** A parameter of a derivation that names a board or an indicator. */
const OWN_PARAMETER = /(^|;)(board|of|over|under)=([^;]+)/g;

/**
 * Returns the derivations of a copy: those of its own board or indicator. A derivation that reads a whole table, such
 * as the price medians, reads the rows of all copies and exists once.
 */
function derivationsOf(header: readonly string[], rows: readonly string[][], copy: number): string[][] {
  const at = header.indexOf('parameters');
  return rows
    .filter((row) => copy === 1 || /(^|;)(board|of|over|under)=/.test(row[at] ?? ''))
    .map((row) =>
      row.map((cell, index) =>
        index === at && copy > 1 ? cell.replace(OWN_PARAMETER, (all) => `${all}-x${copy}`) : cell,
      ),
    );
}

/** True if a file's name is one that each copy has of its own. */
function isNamedFile(path: string): boolean {
  const own = Object.values(tables).find((table) => path.startsWith(`${table.path}/`));
  return own?.fromFileName !== undefined && isName(columnName(own.fromFileName));
}

function multiplyFile(from: string, to: string, path: string, times: number): void {
  const [header = [], ...rows] = parse(readFileSync(join(from, path), 'utf8'));
  mkdirSync(dirname(join(to, path)), { recursive: true });
  const copies = Array.from({ length: times }, (_, index) => index + 1);
  const isSingle = singleTables.some((one) => path === `${one}.csv` || path.startsWith(`${one}/`));
  if (isSingle) {
    writeFileSync(join(to, path), csvText([header]) + copyOf(header, rows, 1));
  } else if (isNamedFile(path)) {
    for (const copy of copies) {
      const name = renamed(basename(path, '.csv'), copy);
      writeFileSync(join(to, dirname(path), `${name}.csv`), csvText([header]) + copyOf(header, rows, copy));
    }
  } else {
    const isDerivations = path === `${tables.derivations.path}.csv`;
    const rowsOf = (copy: number) => (isDerivations ? derivationsOf(header, rows, copy) : rows);
    const text = copies.map((copy) => copyOf(header, rowsOf(copy), copy)).join('');
    writeFileSync(join(to, path), csvText([header]) + text);
  }
}

/**
 * Writes the records of one folder into another, `times` over. Each copy has its own indicators, boards, models,
 * sources and so on, with as many rows as the first, so that only the size grows.
 */
export function multiplyRecords(from: string, to: string, times: number): void {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' });
  for (const path of files.filter((name) => name.endsWith('.csv')).sort())
    multiplyFile(from, to, path, times);
}
