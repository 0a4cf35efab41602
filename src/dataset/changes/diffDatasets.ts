import type { ChangeKind } from '../../contract/changes.ts';
import type { PublishedRow } from './publishedRow.ts';

/** A row that differs between two versions. At least one side is there. */
export interface RowChange {
  readonly kind: ChangeKind;
  readonly before: PublishedRow | null;
  readonly after: PublishedRow | null;
}

const publishedKey = ({ table, subject, key }: PublishedRow) => `${table}\n${subject}\n${key}`;

function citationText({ evidence }: PublishedRow): string {
  if (evidence === null) return '';
  return JSON.stringify([evidence.sourceId, evidence.locator, evidence.confidence, evidence.note]);
}

function changeKind(before: PublishedRow, after: PublishedRow): ChangeKind | null {
  if (before.statement !== after.statement) return 'revised';
  return citationText(before) === citationText(after) ? null : 'cited-anew';
}

/**
 * What changed from one version to another: rows added, revised (they say something else), cited again (they
 * say the same and rest on another place or note) and withdrawn, in the order of `after`, then of `before`.
 * A row under another key is withdrawn and added, never revised. Time is linear in the number of rows.
 *
 * @throws Error if one version has two rows under one key.
 */
export function diffDatasets(before: readonly PublishedRow[], after: readonly PublishedRow[]): RowChange[] {
  const old = indexed(before);
  const changes: RowChange[] = [];
  const seen = indexed(after);
  for (const [key, row] of seen) {
    const known = old.get(key);
    if (known === undefined) changes.push({ kind: 'added', before: null, after: row });
    else {
      const kind = changeKind(known, row);
      if (kind !== null) changes.push({ kind, before: known, after: row });
    }
  }
  for (const [key, row] of old) {
    if (!seen.has(key)) changes.push({ kind: 'withdrawn', before: row, after: null });
  }
  return changes;
}

function indexed(rows: readonly PublishedRow[]): Map<string, PublishedRow> {
  const byKey = new Map<string, PublishedRow>();
  for (const row of rows) {
    const key = publishedKey(row);
    if (byKey.has(key)) {
      throw new Error(`Two rows of ${row.table} share the key "${row.key}" of "${row.subject}".`);
    }
    byKey.set(key, row);
  }
  return byKey;
}
