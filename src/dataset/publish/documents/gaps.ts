import { gapsDocument, type Gap } from '../../../contract/gaps.ts';
import { compareText } from '../../../domain/sorting.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { silentEnds } from '../../derive/silentEnds.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { vehicleIndustries } from './evPlans.ts';

/** Returns what expired or closed without news, as a question of the records themselves. */
function silentGaps({ records, date: day }: OpenDataset): Gap[] {
  return silentEnds(records, day).map(({ calendarId, title, date, industries }) => ({
    id: `silent-${calendarId}`,
    question: `What came after ${formatPeriod(date)}: “${title}”?`,
    panel: industries.some((one) => vehicleIndustries.includes(one)) ? 'ev-plans' : 'policy',
    bodyId: null,
    body: null,
    indicatorId: null,
    industries,
    front: null,
    jurisdictions: [],
    lookedIn: 'Events, standards and dates on record',
    lookedOn: day,
    result: 'not-found',
    found: 'No row of a later day names it.',
  }));
}

/** Drafts `/gaps.json`: searches without a result, by panel, then by question. */
export function gapsDraft(dataset: OpenDataset): DocumentDraft {
  const { records } = dataset;
  const names = new Map(records.bodies.map(({ bodyId, shortName }) => [bodyId, shortName]));
  const gaps = records.gaps.map((row): Gap => {
    const { question, panel, bodyId, indicatorId, industries, front } = row;
    const { jurisdictions, lookedIn, lookedOn, result, found } = row;
    const body = bodyId === null ? null : (names.get(bodyId) ?? null);
    const subject = { panel, bodyId, body, indicatorId, industries, front, jurisdictions };
    return { id: row.gapId, question, ...subject, lookedIn, lookedOn, result, found };
  });
  return draftDocument(gapsDocument, {
    gaps: [...gaps, ...silentGaps(dataset)].sort(
      (left, right) => compareText(left.panel, right.panel) || compareText(left.question, right.question),
    ),
  });
}
