import type { RowOf } from '../../tables/records.ts';
import { UpstreamError, type Feed, type Reading } from '../connector.ts';

/** More than this share of the rows gone at once is a fault of the file until a person has looked. */
const ALLOWED_LOSS = 0.3;

interface Valued {
  readonly timePeriod: string;
  readonly value: number;
}

/** How many rows of the upstream are behind these values. */
function rowsBehind(rows: readonly Valued[], extent: Feed['extent']): number {
  if (extent === 'history') return rows.length;
  const newest = rows.reduce((last, { timePeriod }) => (timePeriod > last ? timePeriod : last), '');
  const ofNewest = rows.filter(({ timePeriod }) => timePeriod === newest);
  return ofNewest.reduce((sum, { value }) => sum + value, 0);
}

/**
 * The canary for lost rows, indicator by indicator, against the rows of the records that cite this source.
 *
 * @throws UpstreamError `rows-down`.
 */
export function requireRows({ feed, observations }: Reading, known: readonly RowOf<'observations'>[]): void {
  for (const indicatorId of feed.indicatorIds) {
    const own = known.filter((row) => row.indicatorId === indicatorId && row.sourceId === feed.sourceId);
    const before = rowsBehind(own, feed.extent);
    const rows = observations.filter((row) => row.indicatorId === indicatorId);
    const now = rowsBehind(rows, feed.extent);
    if (rows.length === 0 || now < before * (1 - ALLOWED_LOSS)) {
      const limit = `${ALLOWED_LOSS * 100} %`;
      const counts = `${now} rows, where the records have ${before} from this source`;
      throw new UpstreamError(
        'rows-down',
        `${indicatorId}: ${counts}. More than ${limit} may not go at once.`,
      );
    }
  }
}
