import type { Records } from '../tables/records.ts';

/** Columns with our own text in every table that has them: never a title or a name by others. */
const EVERY_TABLE = [
  'sourceLocator',
  'statusSourceLocator',
  'secondSourceLocator',
  'note',
  'summary',
  'addendum',
  'reason',
];

/** Columns with our own text in some tables, and with texts of others elsewhere. */
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
  gaps: ['question', 'lookedIn', 'found'],
  models: ['tierReason'],
  standardDays: ['text'],
  standardScopes: ['objects', 'imports'],
  comparisons: ['shortName'],
  applicability: ['edition', 'objects', 'duty', 'exceptions', 'basis'],
  amendments: ['amendment', 'changes'],
  comparableDuties: ['title', 'duty', 'alike', 'leftOut'],
  comparableRules: ['reading'],
};

/** Rows written by a release: they report a past state and are never corrected. */
const FROZEN: readonly (keyof Records)[] = ['changes', 'revisionCauses'];

/** One cell with our own text. */
export interface OwnText {
  readonly row: Records[keyof Records][number];
  readonly column: string;
  readonly text: string;
}

const isTable = (name: string, records: Records): name is keyof Records => Object.hasOwn(records, name);

/** Returns all of our own texts in the records: definitions, summaries, notes, places, and our titles. */
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

/** True if a place says that the value was computed from records: those rows are checked themselves. */
export const isComputed = (sourceLocator: string): boolean => /^computed from \S+\.csv\b/.test(sourceLocator);
