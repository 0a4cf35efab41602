import type { Change } from '../../contract/changes.ts';
import { tables } from '../tables/records.ts';
import { csvText } from '../tables/csvText.ts';
import { columnOf } from '../tables/table.ts';

type Cell = string | number | null;

const none = { value: null, text: null };
const uncited = { sourceId: null, locator: null, confidence: null, note: null };

function cellsOf(change: Change): Readonly<Record<string, Cell>> {
  const { kind, table, subject, title, key, label, rows, industries, unit, obsStatus, reason } = change;
  const [before, after] = [change.before ?? none, change.after ?? none];
  const { sourceId, locator, confidence, note } = change.evidence ?? uncited;
  return {
    ...{ kind, table, subject, title, key, label, rows, unit, obsStatus, reason },
    industries: industries.join(';'),
    beforeValue: before.value,
    beforeText: before.text,
    afterValue: after.value,
    afterText: after.text,
    ...{ sourceId, sourceLocator: locator, confidence, note },
  };
}

/** The file of one version in `records/changes/`, as `readRecords` reads it back. */
export function changesCsv(changes: readonly Change[]): string {
  const fields = Object.keys(tables.changes.row.entries).filter(
    (field) => field !== tables.changes.fromFileName,
  );
  const rows = changes.map((change) => {
    const cells = cellsOf(change);
    return fields.map((field) => String(cells[field] ?? '').trim());
  });
  return csvText([fields.map(columnOf), ...rows]);
}
