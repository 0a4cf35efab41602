import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { columnName, type Table } from '../tables/table.ts';
import { tables, type Problem, type Records } from '../tables/records.ts';

/** Folder of the project's own records. */
export const RECORDS = resolve(import.meta.dirname, '../records');

type Entries = Readonly<Record<string, v.GenericSchema<string, unknown>>>;

/** Lists a table's files by name, so that the order does not depend on the file system. */
function filesOf(root: string, path: string): string[] {
  const folder = join(root, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [`${path}.csv`];
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return names.sort().map((name) => `${path}/${name}`);
}

function parseCsv(text: string): string[][] {
  // We report rows of another length, with the line and a remedy, instead of ending the parse.
  return parse(text, { relaxColumnCount: true });
}

/** Compares a header with the columns of the table. Returns a message, or `null` if they agree. */
function headerProblem(header: readonly string[], columns: readonly string[]): string | null {
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const parts = [
    ...missing.map((column) => `Column "${column}" is missing: add it, with empty cells where unknown.`),
    ...unknown.map((column) => `Column "${column}" is unknown: rename it or take it out.`),
  ];
  return parts.length > 0 ? `[columns-are-known] ${parts.join(' ')}` : null;
}

class TableReader {
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #shownRoot: string;

  constructor(root: string, shownRoot: string) {
    this.#root = root;
    this.#shownRoot = shownRoot;
  }

  read<E extends Entries>(table: Table<E>) {
    return filesOf(this.#root, table.path).flatMap((file) => this.#readFile(table, file));
  }

  #readFile<E extends Entries>({ row, fromFileName }: Table<E>, file: string) {
    const shown = `${this.#shownRoot}/${file}`;
    if (!existsSync(join(this.#root, file))) {
      const text = '[table-exists] The table is missing. Add the file, if only with its header.';
      this.problems.push({ at: { file: shown, line: 1 }, text });
      return [];
    }
    const [header = [], ...lines] = parseCsv(readFileSync(join(this.#root, file), 'utf8'));
    const fields = Object.keys(row.entries).filter((field) => field !== fromFileName);
    const fault = headerProblem(header, fields.map(columnName));
    if (fault !== null) {
      this.problems.push({ at: { file: shown, line: 1 }, text: fault });
      return [];
    }
    const positions = fields.map((field) => [field, header.indexOf(columnName(field))] as const);
    const fromName = fromFileName === undefined ? {} : { [fromFileName]: basename(file, '.csv') };
    return lines.flatMap((cells, index) => {
      const at = { file: shown, line: index + 2 };
      if (cells.length !== header.length) {
        const text = `[columns-are-known] This line has ${String(cells.length)} cells, the header ${String(header.length)}. Quote cells that hold a comma.`;
        this.problems.push({ at, text });
        return [];
      }
      const raw = Object.fromEntries(positions.map(([field, position]) => [field, cells[position]]));
      const parsed = v.safeParse(row, { ...fromName, ...raw });
      if (parsed.success) return [{ ...parsed.output, at }];
      for (const issue of parsed.issues) this.problems.push({ at, text: issue.message });
      return [];
    });
  }
}

export interface ReadRecords {
  readonly records: Records;
  /** Cells and columns that could not be read. Their rows are missing from `records`. */
  readonly problems: readonly Problem[];
}

/** Each table was read by its own schema: this only checks that none is missing. */
const isWhole = (read: object): read is Records => Object.keys(tables).every((name) => name in read);

/**
 * Reads every table below `root`.
 *
 * @param root folder of the records.
 * @param shownRoot name of that folder in problems, as a person would type it.
 */
export function readRecords(root: string, shownRoot = 'src/dataset/records'): ReadRecords {
  const reader = new TableReader(root, shownRoot);
  const records = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, reader.read<Entries>(table)]),
  );
  if (!isWhole(records)) throw new Error('A table was not read.');
  return { records, problems: reader.problems };
}
