import { industries, type Industry } from '../../../contract/codelists.ts';
import type { FeedItem, SourceFeed } from '../../../contract/sources.ts';
import { citationsOf } from '../../derive/citationsOf.ts';
import { compareText } from '../../derive/compareText.ts';
import { groupBy } from '../../derive/groupBy.ts';
import { subjectOfRow, type SubjectNames } from '../../derive/subjectOfRow.ts';
import { tables } from '../../tables/registry.ts';
import type { Records } from '../../tables/records.ts';
import { tableText } from '../tableText.ts';

/** So many items of one table are listed; a source of thousands of rows needs no longer document. */
const MOST_ITEMS = 60;
/** Tables about one industry whose rows do not say so. */
const AI_ONLY = new Set(['models', 'price-segments', 'price-modes', 'cny-price-runs', 'price-claims']);

/** Sources themselves; and changes, which only tell of rows of other tables. */
const NOT_CITING = new Set(['sources', 'changes']);

type Fields = ReadonlyMap<string, unknown>;

interface CitingRow {
  readonly table: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly fields: Fields;
}

/** The rows that cite each source, by source, in the order of tables and lines. One pass over all rows. */
export function rowsBySource(records: Readonly<Record<string, readonly object[]>>): Map<string, CitingRow[]> {
  const found = new Map<string, CitingRow[]>();
  const titles = new Map(Object.entries(tableText));
  const definitions = new Map<string, { path: string; key: readonly string[] }>(Object.entries(tables));
  for (const [name, rows] of Object.entries(records)) {
    const definition = definitions.get(name);
    if (NOT_CITING.has(name) || definition === undefined) continue;
    const { path: table, key } = definition;
    const title = titles.get(name)?.title ?? table;
    for (const row of rows) {
      const ids = citationsOf(row);
      if (ids.length === 0) continue;
      const citing: CitingRow = { table, title, key, fields: new Map<string, unknown>(Object.entries(row)) };
      for (const id of ids) {
        const group = found.get(id);
        if (group === undefined) found.set(id, [citing]);
        else group.push(citing);
      }
    }
  }
  return found;
}

/** What rows are about that have no title of their own. */
export function subjectNames(records: Records): SubjectNames {
  return new Map([
    ['indicatorId', new Map(records.indicators.map((row) => [row.indicatorId, row.title]))],
    ['boardId', new Map(records.boards.map((row) => [row.boardId, row.title]))],
    ['modelId', new Map(records.models.map((row) => [row.modelId, row.name]))],
    ['taskId', new Map(records.planTasks.map((row) => [row.taskId, row.title]))],
    ['fromTaskId', new Map(records.planTasks.map((row) => [row.taskId, row.title]))],
    ['bodyId', new Map(records.bodies.map((row) => [row.bodyId, row.name]))],
  ]);
}

function feedOf(rows: readonly CitingRow[], names: SubjectNames): Omit<SourceFeed, 'table' | 'title'> {
  const items = new Map<string, FeedItem>();
  for (const { fields, key } of rows) {
    const { id, title } = subjectOfRow(fields, key, names);
    const known = items.get(id);
    if (known === undefined) items.set(id, { id, title, rows: 1 });
    else known.rows += 1;
  }
  const sorted = [...items.values()].sort((a, b) => b.rows - a.rows || compareText(a.id, b.id));
  return { rows: rows.length, itemCount: sorted.length, items: sorted.slice(0, MOST_ITEMS) };
}

/** What a source feeds, table by table: the table with most rows first, in it the subject with most rows. */
export function feedsOf(rows: readonly CitingRow[], names: SubjectNames): SourceFeed[] {
  return [...groupBy(rows, ({ table }) => table)]
    .map(([table, group]) => ({ table, title: group[0]?.title ?? table, ...feedOf(group, names) }))
    .sort((a, b) => b.rows - a.rows || compareText(a.table, b.table));
}

/** Finds the industries that rows name, themselves or through their board or body. */
export function industriesOf(records: Records): (rows: readonly CitingRow[]) => Set<Industry> {
  const boards = new Map(records.boards.map((row) => [row.boardId, row.industries]));
  const bodies = new Map(records.bodies.map((row) => [row.bodyId, row.industries]));
  const known = new Set<unknown>(industries);
  const isIndustry = (value: unknown): value is Industry => known.has(value);
  const listIn = (map: ReadonlyMap<string, readonly Industry[]>, id: unknown): readonly unknown[] =>
    typeof id === 'string' ? (map.get(id) ?? []) : [];
  const named = ({ table, fields }: CitingRow): readonly unknown[] => {
    const own = fields.get('industries');
    if (Array.isArray(own)) return own;
    if (fields.has('industry')) return [fields.get('industry')];
    if (AI_ONLY.has(table)) return ['ai'];
    return [...listIn(boards, fields.get('boardId')), ...listIn(bodies, fields.get('bodyId'))];
  };
  return (rows) => new Set(rows.flatMap(named).filter(isIndustry));
}
