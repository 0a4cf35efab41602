import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { columnOf, type Table } from '../tables/table.ts';
import { tables } from '../tables/registry.ts';
import type { Problem, Recorded, Records } from '../tables/records.ts';

type Entries = Readonly<Record<string, v.GenericSchema<string, unknown>>>;

/** Lists a table's files in the order of their names, so that no file system decides about the order. */
function filesOf(root: string, path: string): string[] {
  const folder = join(root, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [`${path}.csv`];
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return names.sort().map((name) => `${path}/${name}`);
}

function parseCsv(text: string): string[][] {
  // Rows of another length are reported by us, with the line and a remedy, instead of ending the parse.
  return parse(text, { relaxColumnCount: true });
}

/** Compares a header with the columns that the table asks for. Returns a sentence, or `null` if they agree. */
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

  read<E extends Entries>(table: Table<E>): Recorded<v.InferOutput<v.ObjectSchema<E, undefined>>>[] {
    return filesOf(this.#root, table.path).flatMap((file) => this.#readFile(table, file));
  }

  #readFile<E extends Entries>(table: Table<E>, file: string) {
    const shown = `${this.#shownRoot}/${file}`;
    if (!existsSync(join(this.#root, file))) {
      const text = '[table-exists] The table is missing. Add the file, if only with its header.';
      this.problems.push({ at: { file: shown, line: 1 }, text });
      return [];
    }
    const [header = [], ...lines] = parseCsv(readFileSync(join(this.#root, file), 'utf8'));
    const fields = Object.keys(table.row.entries).filter((field) => field !== table.fromFileName);
    const fault = headerProblem(header, fields.map(columnOf));
    if (fault !== null) {
      this.problems.push({ at: { file: shown, line: 1 }, text: fault });
      return [];
    }
    const positions = fields.map((field) => [field, header.indexOf(columnOf(field))] as const);
    const fromName = table.fromFileName === undefined ? {} : { [table.fromFileName]: basename(file, '.csv') };
    return lines.flatMap((cells, index) => {
      const at = { file: shown, line: index + 2 };
      if (cells.length !== header.length) {
        const text = `[columns-are-known] This line has ${String(cells.length)} cells, the header ${String(header.length)}. Quote cells that hold a comma.`;
        this.problems.push({ at, text });
        return [];
      }
      const raw = Object.fromEntries(positions.map(([field, position]) => [field, cells[position]]));
      const parsed = v.safeParse(table.row, { ...fromName, ...raw });
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

const boardTables = (reader: TableReader) => ({
  boards: reader.read(tables.boards),
  boardBreaks: reader.read(tables.boardBreaks),
  boardRenames: reader.read(tables.boardRenames),
  boardSizes: reader.read(tables.boardSizes),
  boardEntries: reader.read(tables.boardEntries),
  boardReleases: reader.read(tables.boardReleases),
});

/**
 * Reads every table below `root`.
 *
 * @param root the folder of the records.
 * @param shownRoot how problems name that folder, as a person would type it.
 */
export function readRecords(root: string, shownRoot = 'src/dataset/records'): ReadRecords {
  const reader = new TableReader(root, shownRoot);
  const records: Records = {
    dataset: reader.read(tables.dataset),
    units: reader.read(tables.units),
    sources: reader.read(tables.sources),
    indicators: reader.read(tables.indicators),
    observations: reader.read(tables.observations),
    otherReadings: reader.read(tables.otherReadings),
    comparisons: reader.read(tables.comparisons),
    derivations: reader.read(tables.derivations),
    storedComputations: reader.read(tables.storedComputations),
    events: reader.read(tables.events),
    eventAddenda: reader.read(tables.eventAddenda),
    ...boardTables(reader),
    developers: reader.read(tables.developers),
    developerAliases: reader.read(tables.developerAliases),
    styleControl: reader.read(tables.styleControl),
    mlperfSubmitters: reader.read(tables.mlperfSubmitters),
    models: reader.read(tables.models),
    modelAliases: reader.read(tables.modelAliases),
    priceSegments: reader.read(tables.priceSegments),
    priceSightings: reader.read(tables.priceSightings),
    priceModes: reader.read(tables.priceModes),
    peakHours: reader.read(tables.peakHours),
    cnyPriceRuns: reader.read(tables.cnyPriceRuns),
    priceClaims: reader.read(tables.priceClaims),
    bodies: reader.read(tables.bodies),
    bodyAliases: reader.read(tables.bodyAliases),
    committees: reader.read(tables.committees),
    secretariatChanges: reader.read(tables.secretariatChanges),
    memberships: reader.read(tables.memberships),
    companyShares: reader.read(tables.companyShares),
    companyHeadquarters: reader.read(tables.companyHeadquarters),
    plans: reader.read(tables.plans),
    planTasks: reader.read(tables.planTasks),
    taskLinks: reader.read(tables.taskLinks),
    standards: reader.read(tables.standards),
    lineage: reader.read(tables.lineage),
    calendar: reader.read(tables.calendar),
    wp29Facts: reader.read(tables.wp29Facts),
    batteryCompanies: reader.read(tables.batteryCompanies),
    organizations: reader.read(tables.organizations),
    targets: reader.read(tables.targets),
    changes: reader.read(tables.changes),
    hosts: reader.read(tables.hosts),
    industryTerms: reader.read(tables.industryTerms),
    repositoryLicences: reader.read(tables.repositoryLicences),
    digitizedSeries: reader.read(tables.digitizedSeries),
    seriesOrigins: reader.read(tables.seriesOrigins),
    jumpLimits: reader.read(tables.jumpLimits),
    acknowledgements: reader.read(tables.acknowledgements),
    refreshRuns: reader.read(tables.refreshRuns),
    audits: reader.read(tables.audits),
  };
  return { records, problems: reader.problems };
}
