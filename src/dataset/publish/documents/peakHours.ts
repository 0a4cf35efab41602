import { peakHoursDocument, type PeakHours } from '../../../contract/peakHours.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';

/** `1-5` → 1 to 5. */
function weekdaysOf(span: string): number[] {
  const [first = 1, last = 7] = span.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function hoursFrom(row: RowOf<'peakHours'>): PeakHours {
  const { modelId, effectiveFrom, effectiveTo, weekZone, startUtc, endUtc } = row;
  return {
    modelId,
    effectiveFrom,
    effectiveTo,
    weekdays: weekdaysOf(row.weekdays),
    weekZone,
    startUtc,
    endUtc,
    evidence: evidenceOf(row),
  };
}

const byStart = (left: PeakHours, right: PeakHours) =>
  compareText(left.modelId, right.modelId) ||
  compareText(left.effectiveFrom, right.effectiveFrom) ||
  compareText(left.startUtc, right.startUtc);

/** `/ai-pricing/peak-hours.json` */
export function peakHourDrafts({ records }: Dataset): DocumentDraft[] {
  const hours = records.peakHours.map(hoursFrom).sort(byStart);
  return [draftDocument(peakHoursDocument, { hours })];
}
