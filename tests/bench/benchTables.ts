export interface BenchRow {
  name: string;
  value: number;
  unit: 'kB' | 'MB' | 's' | 'ms' | 'points' | 'shift';
  /** Upper limit of the value; for a score, the lower limit. */
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

/** Returns the rows as a plain-text table: name, value with its unit, and whether it is within the budget. */
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
