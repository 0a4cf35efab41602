import { gapsDocument, type Gap } from '../../../contract/gaps.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';

/** `/gaps.json`: what was looked for and not found, by panel, then by question. */
export function gapsDraft({ records }: OpenDataset): DocumentDraft {
  const names = new Map(records.bodies.map(({ bodyId, shortName }) => [bodyId, shortName]));
  const gaps = records.gaps.map((row): Gap => {
    const { gapId: id, question, panel, bodyId, indicatorId, industries } = row;
    const { lookedIn, lookedOn, result, found } = row;
    const body = bodyId === null ? null : (names.get(bodyId) ?? null);
    return { id, question, panel, bodyId, body, indicatorId, industries, lookedIn, lookedOn, result, found };
  });
  return draftDocument(gapsDocument, {
    gaps: gaps.sort(
      (left, right) => compareText(left.panel, right.panel) || compareText(left.question, right.question),
    ),
  });
}
