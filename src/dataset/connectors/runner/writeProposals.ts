import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../derive/groupBy.ts';
import { tables } from '../../tables/registry.ts';
import { columnOf } from '../../tables/table.ts';
import type { Proposal } from '../connector.ts';
import { insertRows, type LineOrder } from './insertRows.ts';
import { writeFile } from './writeFile.ts';

/** How each table's files are sorted. */
const orders: Readonly<Record<Proposal['table'], LineOrder>> = {
  observations: { group: null, sortedBy: ['ref_area', 'time_period', 'industry'] },
  boardEntries: { group: null, sortedBy: ['snapshot', 'rank'] },
  priceSegments: { group: 'model_id', sortedBy: ['effective_from'] },
  models: { group: 'developer', sortedBy: [] },
  committees: { group: null, sortedBy: [] },
};

/** The file of the records that a row belongs to. */
function fileOf(proposal: Proposal): string {
  const { path } = tables[proposal.table];
  switch (proposal.table) {
    case 'observations':
      return `${path}/${proposal.row.indicatorId}.csv`;
    case 'boardEntries':
      return `${path}/${proposal.row.boardId}.csv`;
    case 'committees':
      return `${path}/${proposal.row.list}.csv`;
    case 'priceSegments':
    case 'models':
      return `${path}.csv`;
  }
}

/** The text of a file as it is, or the header of one that does not exist yet: a new list of committees. */
function textOf(file: string, table: Proposal['table']): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { row, fromFileName } = tables[table];
  const columns = Object.keys(row.entries).filter((field) => field !== fromFileName);
  return `${columns.map(columnOf).join(',')}\n`;
}

/** Adds rows to their files below `recordsRoot`. No line that stands there is changed. */
export function writeProposals(recordsRoot: string, proposals: readonly Proposal[]): void {
  for (const [name, ofFile] of groupBy(proposals, fileOf)) {
    const file = join(recordsRoot, name);
    const [first] = ofFile;
    if (first === undefined) continue;
    const rows = ofFile.map(({ row }) => row);
    writeFile(file, insertRows(textOf(file, first.table), rows, orders[first.table]));
  }
}
