import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../derive/groupBy.ts';
import { observationsTable } from '../../tables/catalogue.ts';
import type { ProposedObservation } from '../connector.ts';
import { insertRows } from './insertRows.ts';

/** Adds rows to the files of their indicators below `recordsRoot`. No line that stands there is changed. */
export function writeProposals(recordsRoot: string, rows: readonly ProposedObservation[]): void {
  for (const [indicatorId, ofIndicator] of groupBy(rows, (row) => row.indicatorId)) {
    const file = join(recordsRoot, observationsTable.path, `${indicatorId}.csv`);
    const text = insertRows(readFileSync(file, 'utf8'), ofIndicator);
    // A file is replaced whole: whoever reads it meanwhile, or ends us, never meets half of it.
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
}
