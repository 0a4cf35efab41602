import type { Records, RowOf } from '../../tables/records.ts';
import type { Reading } from '../connector.ts';
import { comparableCaptures } from './captures.ts';
import type { Finding } from './finding.ts';
import { proposedObservations } from './proposedRows.ts';

/** More than this share of the rows gone at once is a fault of the file until a person has looked. */
const ALLOWED_LOSS = 0.3;
/** Some captures of the past hold only the part of a board that a page shows at first. */
const SHOWN_AT_FIRST = 20;

/** The finding, if there is one, that of the rows of a kind too many are gone. */
export function findLoss(what: string, before: number, now: number): Finding[] {
  if (now > 0 && now >= before * (1 - ALLOWED_LOSS)) return [];
  const counts = `${now} rows, where there were ${before}`;
  const limit = `${ALLOWED_LOSS * 100} %`;
  return [{ alarm: 'rows-down', sentence: `${what}: ${counts}. More than ${limit} may not go at once.` }];
}

/** Indicator by indicator, against the rows of the records that cite this source. */
function lossesOfIndicators(reading: Reading, known: readonly RowOf<'observations'>[]): Finding[] {
  const { indicatorIds, sourceId, extent } = reading.feed;
  if (extent === 'state') return [];
  const proposed = proposedObservations(reading);
  return indicatorIds.flatMap((indicatorId) => {
    const own = known.filter((row) => row.indicatorId === indicatorId && row.sourceId === sourceId);
    const rows = proposed.filter((row) => row.indicatorId === indicatorId);
    return findLoss(indicatorId, own.length, rows.length);
  });
}

/** Board by board, against the newest capture of that day or before it, which is cut. */
function lossesOfBoards(reading: Reading, known: readonly RowOf<'boardEntries'>[]): Finding[] {
  return comparableCaptures(reading, known).flatMap(({ capture: { boardId, rows }, last }) =>
    findLoss(boardId, Math.min(last.rows.length, SHOWN_AT_FIRST), rows.length),
  );
}

/** Part by part, against what the last run read, if that was not of a later state. */
function lossesSinceLastRun(reading: Reading, lastRun: RowOf<'refreshRuns'> | undefined): Finding[] {
  if (lastRun === undefined || reading.upstreamDate < lastRun.upstreamDate) return [];
  return lastRun.rowCounts.flatMap((text) => {
    const [part = '', count = ''] = text.split('=');
    const now = reading.rowCounts[part];
    return now === undefined ? [] : findLoss(part, Number(count), now);
  });
}

/** The canary for lost rows. */
export function findLostRows(
  reading: Reading,
  records: Pick<Records, 'observations' | 'boardEntries'>,
  lastRun: RowOf<'refreshRuns'> | undefined,
): Finding[] {
  return [
    ...lossesOfIndicators(reading, records.observations),
    ...lossesOfBoards(reading, records.boardEntries),
    ...(reading.feed.extent === 'state' ? lossesSinceLastRun(reading, lastRun) : []),
  ];
}
