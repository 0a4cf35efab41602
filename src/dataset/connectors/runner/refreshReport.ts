import type { RowOf } from '../../tables/records.ts';
import type { Connector, ProposedObservation, Reading } from '../connector.ts';
import type { Finding } from './finding.ts';
import type { Difference, ObservationPlan } from './planObservations.ts';
import type { RefreshPlan } from './planRefresh.ts';
import { reportBoards } from './reportBoards.ts';
import { reportCommittees } from './reportCommittees.ts';
import { reportPrices } from './reportPrices.ts';
import { reportSection } from './reportSection.ts';

const KEY = ['Indicator', 'Area', 'Period'];
const PROPOSED = [...KEY, 'Value', 'Unit', 'Place in the source', 'Confidence', 'Note'];
const DIFFERING = [...KEY, 'Records', 'Upstream', 'Record'];
const GONE = [...KEY, 'Records', 'Record'];

function keyCells({ indicatorId, refArea, timePeriod }: ProposedObservation): string[] {
  return [indicatorId, refArea, timePeriod];
}

function proposedCells(row: ProposedObservation): string[] {
  const { value, unit, sourceLocator, confidence, note } = row;
  return [...keyCells(row), String(value), unit, sourceLocator, confidence, note ?? ''];
}

function differenceCells({ known, proposed }: Difference): string[] {
  const place = `${known.at.file}:${known.at.line}`;
  return [...keyCells(known), String(known.value), String(proposed.value), place];
}

function reportObservations(plan: ObservationPlan): string[] {
  const { added, revised, disputed, older, unfollowed, gone } = plan;
  return [
    ...reportSection('New: to be added', PROPOSED, added.map(proposedCells), Infinity),
    ...reportSection('Revised upstream: a person decides', DIFFERING, revised.map(differenceCells)),
    ...reportSection('Another source says otherwise: both stand', DIFFERING, disputed.map(differenceCells)),
    ...reportSection('Not newer than the series: left out', PROPOSED, older.map(proposedCells)),
    ...reportSection('No such series in the records: left out', PROPOSED, unfollowed.map(proposedCells)),
    ...reportSection(
      'No longer in the upstream: kept',
      GONE,
      gone.map((row) => [...keyCells(row), String(row.value), `${row.at.file}:${row.at.line}`]),
    ),
  ];
}

/** Says in Markdown what one file of an upstream would change in the records, and what it only tells. */
export function refreshReport(
  { id, licence }: Connector,
  { feed, proposals, upstreamDate, remarks }: Reading,
  plan: RefreshPlan,
  accepted: readonly Finding[],
  lastRun: RowOf<'refreshRuns'> | undefined,
): string {
  const { observations, boards, priceSegments, models, committees } = plan;
  const isPast = lastRun !== undefined && upstreamDate < lastRun.upstreamDate && plan.added.length === 0;
  const unchanged =
    observations.unchanged + priceSegments.unchanged + models.unchanged + committees.unchanged;
  return [
    `## ${id}: ${plan.added.length} new rows`,
    '',
    `Source \`${feed.sourceId}\`, ${feed.url}. ${licence}.`,
    `State of ${upstreamDate}. ${proposals.length} rows read, ${unchanged} stand in the records already.`,
    ...reportSection(
      'Alarms that were accepted for this run',
      ['Alarm', 'What'],
      accepted.map(({ alarm, sentence }) => [alarm, sentence]),
      Infinity,
    ),
    ...(isPast
      ? [
          '',
          `The records know the state of ${lastRun.upstreamDate}: how this older one differs is not shown.`,
        ]
      : []),
    ...(isPast ? [] : reportObservations(observations)),
    ...reportBoards(boards),
    ...reportPrices(priceSegments, models.added),
    ...reportCommittees(committees),
    ...reportSection(
      'Remarks',
      ['What a person should know'],
      remarks.map((remark) => [remark]),
    ),
    '',
  ].join('\n');
}
