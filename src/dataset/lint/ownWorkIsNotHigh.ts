import { scoreMakingOf } from '../derive/boards.ts';
import { makingOf } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'own-work-is-not-high';

type OwnWork = Pick<
  Records,
  | 'observations'
  | 'storedComputations'
  | 'digitizedSeries'
  | 'otherReadings'
  | 'calendar'
  | 'memberships'
  | 'boards'
  | 'boardEntries'
  | 'boardBreaks'
  | 'models'
  | 'priceSegments'
  | 'topicDocuments'
>;

/**
 * A value that we counted, summed, read off or converted has medium confidence at most if its input rows are not on
 * record: users cannot reproduce it. Values computed by the build show their rows and take the confidence of the
 * weakest.
 */
export function ownWorkIsNotHigh(records: OwnWork): Problem[] {
  const madeOf = makingOf(records);
  const scoreMaking = scoreMakingOf(records);
  const made = [
    ...records.observations
      .filter((row) => madeOf(row) !== undefined)
      .map((row) => ({ row, id: row.indicatorId })),
    ...records.otherReadings.filter((row) => row.made !== null).map((row) => ({ row, id: row.indicatorId })),
    ...records.memberships.filter((row) => row.made !== null).map((row) => ({ row, id: row.bodyId })),
    ...records.calendar.filter((row) => row.made !== null).map((row) => ({ row, id: row.calendarId })),
    ...records.boardEntries
      .filter((row) => scoreMaking(row).made !== undefined)
      .map((row) => ({ row, id: row.boardId })),
    ...records.boardBreaks
      .filter(({ toldBy }) => toldBy === 'computation')
      .map((row) => ({ row, id: row.boardId })),
  ];
  const counted = made
    .filter(({ row }) => row.confidence === 'high')
    .map(({ row, id }) =>
      problemAt(
        row,
        RULE,
        `${id}: This was computed or read off by us, but it has high confidence. Lower it to medium.`,
      ),
    );
  const converted = [...records.models, ...records.priceSegments]
    .filter(({ priceBasis, confidence }) => confidence === 'high' && priceBasis === 'cny-converted')
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.modelId}: Its price was converted from yuan by us, but it has high confidence. Lower it to medium.`,
      ),
    );
  const assigned = records.topicDocuments
    .filter(({ step, confidence }) => step === null && confidence === 'high')
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.document}: That it is about the topic is our reading, but it has high confidence. Lower it to medium.`,
      ),
    );
  return [...counted, ...converted, ...assigned];
}
