import { change, changesDocument, type Change, type VersionChanges } from '../../../contract/changes.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { compareVersions, versionParts } from '../../changes/versionDay.ts';
import { rowsOf } from '../../../domain/changes.ts';
import { groupBy } from '../../../domain/sorting.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft, published } from '../documentDraft.ts';

type ChangeRow = RowOf<'changes'>;

/** Returns the evidence of a change; `null` for lines that cover several rows, and for rows without a citation. */
export function evidenceOfChange(row: ChangeRow): Evidence | null {
  const { sourceId, sourceLocator: locator, confidence, note } = row;
  if (sourceId === null || locator === null || confidence === null) return null;
  return { sourceId, locator, confidence, note };
}

const changeState = (value: number | null, text: string | null) => (text === null ? null : { value, text });

const changeFrom = (row: ChangeRow): Change =>
  published(change, {
    ...row,
    movedTo: row.movedTo ?? undefined,
    before: changeState(row.beforeValue, row.beforeText),
    after: changeState(row.afterValue, row.afterText),
    evidence: evidenceOfChange(row),
  });

/** Counts the rows in a list of changes, by kind of change. */
export function countRows(changes: readonly Change[]): VersionChanges['rows'] {
  const rowsIn = (kind: Change['kind']) => rowsOf(changes.filter((change) => change.kind === kind));
  return {
    added: rowsIn('added'),
    revised: rowsIn('revised'),
    'cited-anew': rowsIn('cited-anew'),
    withdrawn: rowsIn('withdrawn'),
  };
}

/** Returns the changes of each version, newest version first. */
export function versionsOf(dataset: OpenDataset): VersionChanges[] {
  const byVersion = groupBy(dataset.records.changes, ({ version }) => version);
  return [...byVersion]
    .sort(([left], [right]) => compareVersions(right, left))
    .map(([version, rows]) => {
      const changes = rows.map(changeFrom);
      return { version, date: versionParts(version).day, rows: countRows(changes), changes };
    });
}

/** Drafts `/changes.json`. */
export function changeDrafts(dataset: OpenDataset): DocumentDraft[] {
  return [draftDocument(changesDocument, { versions: versionsOf(dataset) })];
}
