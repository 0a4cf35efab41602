import type { Records } from '../tables/records.ts';

/** Columns that hold our own words in every table that has them: never a title or a name of others. */
const EVERY_TABLE = ['sourceLocator', 'statusSourceLocator', 'note', 'summary', 'addendum', 'reason'];

/** Columns that are our own words in some tables, and those of others elsewhere. */
const ALSO: Readonly<Partial<Record<keyof Records, readonly string[]>>> = {
  units: ['label'],
  sources: ['licence'],
  indicators: ['title', 'definition'],
  events: ['title'],
  boards: ['metric'],
  planTasks: ['title', 'internationalLink'],
  calendar: ['title'],
  targets: ['title', 'status'],
  organizations: ['role'],
  bodyScopes: ['decides'],
  wp29Facts: ['fact'],
  lawStandards: ['law', 'subject'],
  topics: ['title', 'scope'],
  priceClaims: ['finding'],
};

/** Rows that a release wrote: they tell what stood then, and are never mended afterwards. */
const FROZEN: readonly (keyof Records)[] = ['changes'];

/** One cell of our own wording. */
export interface OwnText {
  readonly row: Records[keyof Records][number];
  readonly column: string;
  readonly text: string;
}

const isTable = (name: string, records: Records): name is keyof Records => Object.hasOwn(records, name);

/** Every text of the records that is ours: definitions, summaries, notes, places, and titles that we gave. */
export function ownTexts(records: Records): OwnText[] {
  return Object.keys(records).flatMap((name) => {
    if (!isTable(name, records) || FROZEN.includes(name)) return [];
    const columns = new Set([...EVERY_TABLE, ...(ALSO[name] ?? [])]);
    return records[name].flatMap((row) =>
      Object.entries(row).flatMap(([column, text]) =>
        columns.has(column) && typeof text === 'string' ? [{ row, column, text }] : [],
      ),
    );
  });
}

/** Whether a place says that the value was computed from records: those rows are looked at themselves. */
export const isComputed = (sourceLocator: string): boolean => /^computed from \S+\.csv\b/.test(sourceLocator);
