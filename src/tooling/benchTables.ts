import { numberAt } from './numberAt.ts';

export interface BenchRow {
  name: string;
  value: number;
  unit: 'kB' | 'MB' | 's' | 'ms' | 'points' | 'shift';
  /** What the value has to stay within; a score has to reach it. */
  budget?: number;
}

const decimals: Record<BenchRow['unit'], number> = { kB: 1, MB: 0, s: 2, ms: 0, points: 0, shift: 3 };

const holdsBudget = ({ value, unit, budget }: BenchRow) =>
  budget === undefined || (unit === 'points' ? value >= budget : value <= budget);

function verdict(row: BenchRow): string {
  if (row.budget === undefined) return '';
  const bound = row.unit === 'points' ? 'at least' : 'at most';
  return `${holdsBudget(row) ? 'holds' : 'MISSED'} (${bound} ${row.budget})`;
}

/** The rows as a table in plain text: name, value with its unit, and whether the budget holds. */
export function benchTable(rows: readonly BenchRow[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map((row) => {
      const value = row.value.toFixed(decimals[row.unit]).padStart(9);
      const unit = row.unit === 'shift' ? '' : row.unit;
      return `${row.name.padEnd(width)} ${value} ${unit.padEnd(7)} ${verdict(row)}`.trimEnd();
    })
    .join('\n');
}

const stages = ['read', 'lint', 'build'] as const;

/** What it took to make the dataset from this many copies of the records. Times are in seconds, of the processor where not said otherwise. */
export interface Growth {
  readonly times: number;
  readonly rows: number;
  readonly files: number;
  readonly bytes: number;
  readonly peakBytes: number;
  readonly clockSeconds: number;
  readonly seconds: Readonly<Record<(typeof stages)[number], number>>;
}

/** Reads what the measuring process printed. Throws where a number is missing. */
export function parseGrowth(text: string): Growth {
  const document: unknown = JSON.parse(text);
  const of = (...keys: readonly string[]) => numberAt(document, ...keys);
  return {
    times: of('times'),
    rows: of('rows'),
    files: of('files'),
    bytes: of('bytes'),
    peakBytes: of('peakBytes'),
    clockSeconds: of('clockSeconds'),
    seconds: {
      read: of('seconds', 'read'),
      lint: of('seconds', 'lint'),
      build: of('seconds', 'build'),
    },
  };
}

const total = ({ seconds }: Growth) => stages.reduce((sum, stage) => sum + seconds[stage], 0);

const head = [
  'times',
  'rows',
  'files',
  'MB out',
  ...stages.map((stage) => `${stage} s`),
  'all s',
  'by the clock s',
  'µs/row',
  'peak MB',
];

function cells(growth: Growth): string[] {
  const { times, rows, files, bytes, peakBytes, clockSeconds, seconds } = growth;
  return [
    ...[times, rows, files, Math.round(bytes / 1e6)].map(String),
    ...stages.map((stage) => seconds[stage].toFixed(2)),
    total(growth).toFixed(2),
    clockSeconds.toFixed(2),
    ((total(growth) / rows) * 1e6).toFixed(0),
    (peakBytes / 1e6).toFixed(0),
  ];
}

/**
 * The measurements as a table in plain text. Growth is linear where the time for one row stays what it was;
 * the last line says by how much it differs between the smallest and the largest.
 */
export function growthTable(all: readonly Growth[]): string {
  const lines = [head, ...all.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const body = lines.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || all.length < 2) return body.join('\n');
  const ratio = total(last) / last.rows / (total(first) / first.rows);
  return [...body, `time a row, ${last.times} times against ${first.times}: ${ratio.toFixed(2)}`].join('\n');
}
