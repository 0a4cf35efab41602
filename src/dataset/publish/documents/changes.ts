import { change, changesDocument, type Change, type VersionChanges } from '../../../contract/changes.ts';
import type { RevisionKind } from '../../../contract/corrections.ts';
import { correctionsDocument } from '../../../contract/corrections.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { revisionKindOfRow, statesOf, type Causes } from '../../changes/revisionKind.ts';
import { isWrittenAnew } from '../../changes/explainChanges.ts';
import { compareVersions, versionParts } from '../../changes/versionDay.ts';
import { isOfNumber, rowsOf } from '../../../domain/changes.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { counted } from '../../../domain/words.ts';
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

const changeFrom = (row: ChangeRow, causes: Causes): Change =>
  published(change, {
    ...row,
    movedTo: row.movedTo ?? undefined,
    ...statesOf(row),
    revision: revisionKindOfRow(row, causes),
    evidence: evidenceOfChange(row),
  });

/**
 * Folds the values of an indicator whose periods alone are written anew into one line, the first with their number:
 * each value has its former period on its card, and a thousand lines would hide what changed.
 */
export function foldRewritten(changes: readonly Change[]): Change[] {
  const groups = groupBy(changes, (one) => (isWrittenAnew(one) ? one.subject : null));
  return changes.flatMap((one) => {
    const group = isWrittenAnew(one) ? (groups.get(one.subject) ?? []) : [];
    if (group.length < 2) return [one];
    if (one !== group[0]) return [];
    const label = `${String(one.label)} and ${counted(group.length - 1, 'other value')}`;
    const { movedTo: _own, ...line } = one;
    return [{ ...line, key: null, label, rows: group.length, before: null, evidence: null }];
  });
}

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
      const changes = foldRewritten(rows.map((row) => changeFrom(row, dataset.causes)));
      return { version, date: versionParts(version).day, rows: countRows(changes), changes };
    });
}

/** Returns the versions that corrected a number, or changed one without a cause on record, newest first. */
function correctionsOf(versions: readonly VersionChanges[]) {
  return versions.flatMap(({ version, date, changes }) => {
    const countOf = (revision: RevisionKind) =>
      rowsOf(changes.filter((one) => isOfNumber(one) && one.revision === revision));
    const [corrected, unexplained] = [countOf('correction'), countOf('unexplained')];
    return corrected === 0 && unexplained === 0 ? [] : [{ version, date, corrected, unexplained }];
  });
}

/** Drafts the changes of all versions, and how many of them correct numbers. */
export function* changeDrafts(dataset: OpenDataset): Generator<DocumentDraft> {
  const versions = versionsOf(dataset);
  yield draftDocument(changesDocument, { versions });
  yield draftDocument(correctionsDocument, {
    since: versions.at(-1)?.date ?? dataset.date,
    versions: correctionsOf(versions),
  });
}
