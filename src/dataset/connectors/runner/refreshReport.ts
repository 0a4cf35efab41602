import type { RowOf } from '../../tables/records.ts';
import type {
  Connector,
  ProposedCommittee,
  ProposedEntry,
  ProposedModel,
  ProposedObservation,
  ProposedSegment,
  Reading,
} from '../connector.ts';
import type { CanaryFinding } from './findJumps.ts';
import type { BoardPlan, EntryDifference, JudgedCapture } from './planBoards.ts';
import type { CommitteePlan } from './planCommittees.ts';
import type { Difference, ObservationPlan } from './planObservations.ts';
import type { ProposedPrice, SegmentPlan } from './planPriceSegments.ts';
import type { RefreshPlan } from './planRefresh.ts';

/** Maximum number of rows in the report: reviewers only need to know that the others exist. */
const SHOWN_ROWS = 40;

const tableLine = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** Returns a Markdown table of the report, or nothing if it has no rows. */
function reportSection(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  limit = SHOWN_ROWS,
): string[] {
  if (rows.length === 0) return [];
  const rest = rows.length > limit ? [`\n… and ${rows.length - limit} more.`] : [];
  const body = rows.slice(0, limit).map(tableLine);
  return [
    ...['', `### ${title} (${rows.length})`, ''],
    ...[tableLine(head), tableLine(head.map(() => '---')), ...body, ...rest],
  ];
}

const captureVerdicts: Readonly<Record<JudgedCapture['verdict'], string>> = {
  added: 'kept: the top ten is new',
  known: 'known: the records have this day',
  older: 'left out: the records have a later capture',
  'same-top-ten': 'left out: the top ten is that of the last kept capture',
  'too-soon': 'left out: too soon after the last kept capture',
  unfollowed: 'left out: the records do not follow this board',
};

function captureCells({ capture, verdict }: JudgedCapture): string[] {
  return [capture.boardId, capture.snapshot, String(capture.rows.length), captureVerdicts[verdict]];
}

function entryCells(row: ProposedEntry): string[] {
  const interval = row.scoreLow === null ? '' : `${row.scoreLow}–${row.scoreHigh ?? ''}`;
  const score = [String(row.score), interval, String(row.votes ?? '')];
  return [row.boardId, row.snapshot, String(row.rank), row.model, row.developer, row.refArea, ...score];
}

function entryDifferenceCells({ known, proposed }: EntryDifference): string[] {
  const { boardId, snapshot, model, at } = known;
  const place = `${at.file}:${at.line}`;
  const [recorded = '', upstream = ''] = [known, proposed].map(
    ({ rank, score }) => `rank ${rank}, score ${score}`,
  );
  return [boardId, snapshot, model, recorded, upstream, place];
}

/** Returns the report on boards. */
function reportBoards({ captures, added, revised }: BoardPlan): string[] {
  const [source] = new Set(added.map(({ sourceLocator }) => sourceLocator));
  const entryHead = ['Board', 'Day', 'Rank', 'Model', 'Developer', 'Area', 'Score', 'Interval', 'Votes'];
  return [
    ...reportSection('Captures', ['Board', 'Day', 'Rows', 'What becomes of it'], captures.map(captureCells)),
    ...reportSection('New lines of boards', entryHead, added.map(entryCells), Infinity),
    ...(source === undefined ? [] : ['', `Place in the source: ${source}`]),
    ...reportSection(
      'Lines that the upstream now gives otherwise: the records stay',
      ['Board', 'Day', 'Model', 'Records', 'Upstream', 'Record'],
      revised.map(entryDifferenceCells),
    ),
  ];
}

const CHANGE = ['Model', 'Day', 'Price', 'Records', 'Upstream', 'Source in the records', 'Record'];

function changeRows({ proposed, inForce, changes }: ProposedPrice): string[][] {
  const place = `${inForce.at.file}:${inForce.at.line}`;
  return changes.map(({ what, before, now }) => {
    const prices = [what, String(before), String(now)];
    return [proposed.modelId, proposed.effectiveFrom, ...prices, inForce.sourceId, place];
  });
}

function segmentCells(row: ProposedSegment): string[] {
  const { inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok } = row;
  const prices = [inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok].map((one) => String(one ?? ''));
  return [row.modelId, row.effectiveFrom, ...prices, row.priceBasis, row.sourceLocator, row.confidence];
}

function modelCells(row: ProposedModel): string[] {
  const { modelId, name, developer, refArea, priceAsOf, inputUsdPerMtok, outputUsdPerMtok } = row;
  const prices = [inputUsdPerMtok, outputUsdPerMtok].map((price) => String(price ?? ''));
  return [modelId, name, developer, refArea, priceAsOf, ...prices, row.sourceLocator, row.confidence];
}

/** Returns the report on prices and models. */
function reportPrices(plan: SegmentPlan, models: readonly ProposedModel[]): string[] {
  const { changed, added, older, disputed, undecided, unknown } = plan;
  const rowHead = ['Model', 'From', 'Input', 'Cached input', 'Output', 'Basis', 'Place', 'Confidence'];
  const modelHead = ['Id', 'Name', 'Developer', 'Area', 'As of', 'Input', 'Output', 'Place', 'Confidence'];
  return [
    ...reportSection('New models: to be added', modelHead, models.map(modelCells), Infinity),
    ...reportSection('Prices that changed', CHANGE, changed.flatMap(changeRows), Infinity),
    ...reportSection('New price segments: to be added', rowHead, added.map(segmentCells), Infinity),
    ...reportSection(
      'An earlier price again, or another price of a day that the records have: both stand',
      CHANGE,
      disputed.flatMap(changeRows),
    ),
    ...reportSection(
      'Differs from a price that the records end themselves, or of another list: a person decides',
      CHANGE,
      undecided.flatMap(changeRows),
    ),
    ...(older.length === 0
      ? []
      : ['', `${older.length} prices were seen before those of the records: left out.`]),
    ...(unknown.length === 0
      ? []
      : ['', `${unknown.length} prices of models that the records lack: left out.`]),
  ];
}

const listVerdicts: Readonly<Record<CommitteePlan['verdict'], string | null>> = {
  added: 'a new list: to be added',
  same: 'left out: it says what the newest list on record says',
  known: 'left out: the records have a list of this month',
  older: 'left out: the records have a later list',
  unfollowed: null,
};

const areaOf = (area: string | null) => area ?? 'none';

const committeeCells = ({ committee, title, secretariat }: ProposedCommittee) => [
  committee,
  title,
  areaOf(secretariat),
];

/** Returns the report on a list of committees. */
function reportCommittees({ verdict, ...plan }: CommitteePlan): string[] {
  const sentence = listVerdicts[verdict];
  if (sentence === null) return [];
  const head = ['Committee', 'Title', 'Secretariat'];
  const told = verdict === 'older' ? { moved: [], unassigned: [], gone: [] } : plan;
  const moves = told.moved.map(({ known, proposed }) => [
    ...[known.committee, known.title, areaOf(known.secretariat), areaOf(proposed.secretariat)],
    `${known.at.file}:${known.at.line}`,
  ]);
  return [
    '',
    `List of committees: ${sentence}.`,
    ...(verdict === 'added'
      ? [
          `${plan.carried.length} committees that other sources put beside the last list are taken over with their own days. Say in records/sources where this list can be had.`,
        ]
      : []),
    ...reportSection('Secretariats that moved', [...head, 'Now', 'Record'], moves, Infinity),
    ...reportSection('Not yet assigned to an industry', head, told.unassigned.map(committeeCells), Infinity),
    ...reportSection('On the last list, and no longer', head, told.gone.map(committeeCells), Infinity),
  ];
}

const KEY_COLUMNS = ['Indicator', 'Area', 'Period'];
const PROPOSED = [...KEY_COLUMNS, 'Value', 'Unit', 'Place in the source', 'Confidence', 'Note'];
const DIFFERING = [...KEY_COLUMNS, 'Records', 'Upstream', 'Record'];
const GONE = [...KEY_COLUMNS, 'Records', 'Record'];

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

/**
 * Returns a Markdown report on the changes that one file of an upstream makes to the records, and on what it only
 * reports.
 */
export function refreshReport(
  { id, licence }: Connector,
  { feed, proposals, upstreamDate, remarks }: Reading,
  plan: RefreshPlan,
  accepted: readonly CanaryFinding[],
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
