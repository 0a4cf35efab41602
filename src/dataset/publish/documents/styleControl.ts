import { styleControlDocument, styleControlRow } from '../../../contract/styleControl.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { entryNamer } from '../../derive/names.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, published, type DocumentDraft } from '../documentDraft.ts';

/**
 * Drafts `/leaderboards/style-control.json`: each model's place without and with style control, sorted by the former.
 */
export function styleControlDrafts({ records }: OpenDataset): DocumentDraft[] {
  const namer = entryNamer(records);
  const captures = [...groupBy(records.styleControl, (row) => row.snapshot)]
    .sort(([left], [right]) => compareText(left, right))
    .map(([snapshot, rows]) => ({
      snapshot,
      rows: [...rows]
        .sort(
          (left, right) => left.positionPlain - right.positionPlain || compareText(left.model, right.model),
        )
        .map((row) => {
          const { displayName } = namer.by(row.model, row.developer);
          return published(styleControlRow, { ...row, displayName, evidence: evidenceOf(row) });
        }),
    }));
  return [draftDocument(styleControlDocument, { captures })];
}
