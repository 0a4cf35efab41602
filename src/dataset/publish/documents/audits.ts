import { auditsDocument, type Audit, type AuditPart } from '../../../contract/audits.ts';
import { compareText } from '../../../domain/sorting.ts';
import { wilsonShare } from '../../derive/wilsonShare.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';

type Row = RowOf<'audits'>;

function partFrom(row: Row): AuditPart {
  const { grouping, part, size, correct, wrongValue, wrongAttribute, unsupported, notReached } = row;
  const wrong = wrongValue + wrongAttribute;
  return {
    ...{ grouping, part, size, correct, wrongValue, wrongAttribute, unsupported, notReached },
    wrongShare: wilsonShare(wrong, size),
    wrongOrUnsupportedShare: wilsonShare(wrong + unsupported, size),
  };
}

/** The audits on record, the newest first; the shares and their intervals are computed here. */
function auditsOf(rows: readonly Row[]): Audit[] {
  const versions = new Map(rows.map((row) => [row.datasetVersion, row]));
  return [...versions.values()]
    .sort((a, b) => compareText(b.checkedOn, a.checkedOn))
    .map(({ datasetVersion, checkedOn, seed, method }) => ({
      ofVersion: datasetVersion,
      checkedOn,
      seed,
      method,
      parts: rows.filter((row) => row.datasetVersion === datasetVersion).map(partFrom),
    }));
}

/** `/audits.json` */
export function auditDrafts({ records }: Dataset): DocumentDraft[] {
  return [draftDocument(auditsDocument, { audits: auditsOf(records.audits) })];
}
