import { isoDay, periodStart } from '../../../contract/periodDays.ts';
import type { ModelRow, Records, RowOf } from '../../tables/records.ts';
import type { ProposedCommittee, ProposedEntry, Reading } from '../connector.ts';
import type { CanaryFinding } from './findJumps.ts';
import { type ProposedCapture, comparableCaptures } from './planBoards.ts';
import { newestList } from './planCommittees.ts';
import { proposedRows } from './proposals.ts';

/** If more than this share of the rows disappears at once, the file counts as faulty until a person has checked. */
const ALLOWED_LOSS = 0.3;
/** Maximum number of rows compared: some past snapshots hold only the part of a board that a page shows at first. */
const MOST_NAMED = 20;

/** Returns a finding if too many rows of a kind are missing. */
function findLoss(what: string, before: number, now: number): CanaryFinding[] {
  if (now > 0 && now >= before * (1 - ALLOWED_LOSS)) return [];
  const counts = `${now} rows, where there were ${before}`;
  const limit = `${ALLOWED_LOSS * 100} %`;
  return [{ alarm: 'rows-down', sentence: `${what}: ${counts}. More than ${limit} may not go at once.` }];
}

/** Compares each indicator with the recorded rows that cite this source. */
function lossesOfIndicators(reading: Reading, known: readonly RowOf<'observations'>[]): CanaryFinding[] {
  const { indicatorIds, sourceId, extent } = reading.feed;
  if (extent === 'state') return [];
  const proposed = proposedRows(reading, 'observations');
  return indicatorIds.flatMap((indicatorId) => {
    const own = known.filter((row) => row.indicatorId === indicatorId && row.sourceId === sourceId);
    const rows = proposed.filter((row) => row.indicatorId === indicatorId);
    return findLoss(indicatorId, own.length, rows.length);
  });
}

/** Compares each board with the newest snapshot of that day or earlier, which is cut. */
function lossesOfBoards(reading: Reading, known: readonly RowOf<'boardEntries'>[]): CanaryFinding[] {
  return comparableCaptures(reading, known).flatMap(({ capture: { boardId, rows }, last }) =>
    findLoss(boardId, Math.min(last.rows.length, MOST_NAMED), rows.length),
  );
}

/** Compares each part with the last run, if that was not of a later state. */
function lossesSinceLastRun(reading: Reading, lastRun: RowOf<'refreshRuns'> | undefined): CanaryFinding[] {
  if (lastRun === undefined || reading.upstreamDate < lastRun.upstreamDate) return [];
  return lastRun.rowCounts.flatMap((text) => {
    const [part = '', count = ''] = text.split('=');
    const now = reading.rowCounts[part];
    return now === undefined ? [] : findLoss(part, Number(count), now);
  });
}

/** Canary for lost rows. */
export function findLostRows(
  reading: Reading,
  records: Pick<Records, 'observations' | 'boardEntries'>,
  lastRun: RowOf<'refreshRuns'> | undefined,
): CanaryFinding[] {
  return [
    ...lossesOfIndicators(reading, records.observations),
    ...lossesOfBoards(reading, records.boardEntries),
    ...(reading.feed.extent === 'state' ? lossesSinceLastRun(reading, lastRun) : []),
  ];
}

/** So many secretariats do not move at once: the member body may have been renamed. */
const MANY_LOST = 10;

type CommitteeOffices = Pick<ProposedCommittee, 'secretariat' | 'participationUs' | 'participationCn'>;

/** Counts compared between both lists; a swapped column shows in them. */
const committeeParts: readonly (readonly [string, (row: CommitteeOffices) => boolean])[] = [
  ['Committees', () => true],
  ['Committees with the United States as a P-member', (row) => row.participationUs === 'P'],
  ['Committees with China as a P-member', (row) => row.participationCn === 'P'],
];

function holdersGone(now: readonly CommitteeOffices[], before: readonly CommitteeOffices[]): CanaryFinding[] {
  const areas = new Set(before.map(({ secretariat }) => secretariat));
  return [...areas].flatMap((area) => {
    const held = before.filter(({ secretariat }) => secretariat === area).length;
    const isThere = area === null || now.some(({ secretariat }) => secretariat === area);
    if (isThere || held < MANY_LOST) return [];
    const sentence = `${area} holds no secretariat, where it held ${held}. Its member body may have a new name.`;
    return [{ alarm: 'rows-down', sentence }];
  });
}

/**
 * Canary for lists of committees, compared with the newest recorded list of the same source. It needs no earlier run.
 */
export function findLostCommittees(
  reading: Reading,
  committees: readonly RowOf<'committees'>[],
): CanaryFinding[] {
  const now = proposedRows(reading, 'committees');
  const { own } = newestList(committees, reading.feed.sourceId);
  if (now.length === 0 || own.length === 0) return [];
  const losses = committeeParts.flatMap(([what, isCounted]) =>
    findLoss(what, own.filter(isCounted).length, now.filter(isCounted).length),
  );
  return [...losses, ...holdersGone(now, own)];
}

/**
 * Minimum share of the models citing a source whose price it must give. Less counts as a fault until a person has
 * checked.
 */
const SHARE_OF_CITED = 0.7;
/** Complete catalogs gave 83 to 96 % of their vendors' models: none has all. */
const SHARE_OF_VENDORS = 0.55;
/** With fewer models a share says nothing. */
const FEWEST_ON_RECORD = 10;
/** Days within which catalogs list a new model. */
const DAYS_TO_LIST = 30;

type PriceRecords = Pick<Records, 'models' | 'priceSegments' | 'sources'>;

/** Returns models that had been released for a while on a day, and were still on their vendor's list. */
function offeredOn(models: readonly ModelRow[], day: string): ModelRow[] {
  const released = isoDay(periodStart(day) - DAYS_TO_LIST);
  return models.filter(
    ({ soldBy, priceBasis, priceAsOf, releaseDate }) =>
      soldBy === 'vendor' &&
      priceBasis !== 'cny-converted' &&
      priceAsOf >= day &&
      releaseDate !== null &&
      releaseDate <= released,
  );
}

interface Expected {
  readonly models: readonly ModelRow[];
  readonly share: number;
}

/**
 * Returns the models whose price the file should give: those for which the records cite its source; if these are few,
 * all of its vendors' models, but only for a state hardly newer than the recorded one.
 */
function expectedIn(
  { feed, upstreamDate }: Reading,
  told: ReadonlySet<string>,
  records: PriceRecords,
): Expected {
  const { models, priceSegments, sources } = records;
  const seenOn = sources.find(({ sourceId }) => sourceId === feed.sourceId)?.publishedOn ?? upstreamDate;
  const offered = offeredOn(models, upstreamDate < seenOn ? upstreamDate : seenOn);
  const citing = [...models, ...priceSegments].filter(({ sourceId }) => sourceId === feed.sourceId);
  const cited = new Set(citing.map(({ modelId }) => modelId));
  const own = offered.filter(({ modelId }) => cited.has(modelId));
  if (own.length >= FEWEST_ON_RECORD) return { models: own, share: SHARE_OF_CITED };
  const vendors = new Set(
    models.filter(({ modelId }) => told.has(modelId)).map(({ developer }) => developer),
  );
  const isNear = isoDay(periodStart(upstreamDate) - DAYS_TO_LIST) <= seenOn;
  const ofVendors = isNear ? offered.filter(({ developer }) => vendors.has(developer)) : [];
  return { models: ofVendors, share: SHARE_OF_VENDORS };
}

/**
 * Canary for missing prices, compared with the models that the records know to have been on offer. It needs no
 * earlier run.
 */
export function findLostPrices(reading: Reading, records: PriceRecords): CanaryFinding[] {
  const told = new Set(proposedRows(reading, 'priceSegments').map(({ modelId }) => modelId));
  if (told.size === 0) return [];
  const { models, share } = expectedIn(reading, told, records);
  const found = models.filter(({ modelId }) => told.has(modelId)).length;
  if (models.length < FEWEST_ON_RECORD || found >= models.length * share) return [];
  const counts = `prices of ${found} models, where ${models.length} were on offer`;
  return [{ alarm: 'rows-down', sentence: `The file has ${counts}. A part of it may be missing.` }];
}

type Rename = RowOf<'boardRenames'>;

const TOP_TEN = 10;

/** Returns the names of a model that a later snapshot may use: its own, and those given since. */
function namesBefore(model: string, renames: readonly Rename[]): string[] {
  return [model, ...renames.filter(({ modelBefore }) => modelBefore === model).map((row) => row.modelAfter)];
}

/** A snapshot with only the top of a board says nothing about what is below its last row. */
function isBelow({ score }: ProposedEntry, { rows }: ProposedCapture, isHigherBetter: boolean): boolean {
  const last = rows.at(-1)?.score ?? 0;
  return isHigherBetter ? score < last : score > last;
}

function vanishedFrom(
  capture: ProposedCapture,
  last: ProposedCapture,
  renames: readonly Rename[],
  isHigherBetter: boolean,
): ProposedEntry[] {
  const names = new Set(capture.rows.map(({ model }) => model));
  return last.rows
    .slice(0, TOP_TEN)
    .filter(({ model }) => !namesBefore(model, renames).some((name) => names.has(name)))
    .filter((row) => !isBelow(row, capture, isHigherBetter));
}

interface KnownRecords {
  readonly boards: readonly RowOf<'boards'>[];
  readonly boardEntries: readonly RowOf<'boardEntries'>[];
  readonly boardRenames: readonly Rename[];
}

/**
 * Canary for models that were among the ten best and are gone: compared with the newest recorded snapshot of that day
 * or earlier, so that it works for files of any age. A renamed model is not gone.
 */
export function findVanished(
  reading: Reading,
  { boards, boardEntries, boardRenames }: KnownRecords,
): CanaryFinding[] {
  return comparableCaptures(reading, boardEntries).flatMap(({ capture, last }) => {
    const { boardId, snapshot } = capture;
    const board = boards.find((row) => row.boardId === boardId);
    if (board === undefined) return [];
    const renames = boardRenames.filter(({ since }) => since <= snapshot);
    const vanished = vanishedFrom(capture, last, renames, board.higherIsBetter);
    if (vanished.length === 0) return [];
    const names = vanished.map(({ model, rank }) => `${model} (rank ${rank})`).join(', ');
    const sentence = `${boardId}, ${snapshot}: of the ten best of ${last.snapshot}, ${names} is not on the board. If a model was renamed, add a line to board-renames.csv.`;
    return [{ alarm: 'top-ten-vanished', sentence }];
  });
}
