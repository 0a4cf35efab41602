import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { faultsOf } from './problems.ts';
import { indicatorSeries } from './seriesOf.ts';

/** Publishers that print under several names. */
const HOUSES: readonly (readonly [RegExp, string])[] = [
  [/\b(lm)?arena\b/i, 'Arena'],
  [/people('s)? daily/i, "People's Daily"],
  [/xinhua|china news service|ecns|gov\.cn|state council information/i, 'Chinese state news'],
  [/\bsesec\b/i, 'SESEC'],
];

/**
 * Returns the origin of a publisher's figures: the one it cites, or else itself, without a remark that it is a copy.
 */
function publisherFamily(publisher: string): string {
  const origin = /\b(?:citing|data:|from) ([^);]+)/i.exec(publisher)?.[1] ?? publisher;
  const house = HOUSES.find(([pattern]) => pattern.test(origin));
  return house?.[1] ?? origin.replace(/,? (mirror site|via .*|\(copy\)|\(quoted\)|on GitHub)$/i, '').trim();
}

/**
 * A series that switches from one publisher's figures to another's marks the first new value B, unless
 * `series-origins.csv` gives a common origin.
 */
export function sourceFamilyIsOne(
  records: Pick<Records, 'indicators' | 'observations' | 'sources' | 'seriesOrigins'>,
): Problem[] {
  const families = new Map(records.sources.map((row) => [row.sourceId, publisherFamily(row.publisher)]));
  const switches = indicatorSeries(records.observations).flatMap(({ indicatorId, name, rows }) =>
    rows.flatMap((row, index) => {
      const before = families.get(rows[index - 1]?.sourceId ?? row.sourceId);
      const family = families.get(row.sourceId);
      if (family === before || 'BFP'.includes(row.obsStatus)) return [];
      return [
        { indicatorId, text: `${name} ${row.timePeriod}, from ${before ?? 'none'} to ${family ?? 'none'}` },
      ];
    }),
  );
  const byIndicator = groupBy(switches, ({ indicatorId }) => indicatorId);
  const origins = new Set(records.seriesOrigins.map((row) => row.indicatorId));
  return faultsOf(records.indicators, 'source-family-is-one', (row) => {
    const [first, ...more] = byIndicator.get(row.indicatorId) ?? [];
    if (first === undefined || origins.has(row.indicatorId)) return null;
    const rest = more.length === 0 ? '' : ` and at ${String(more.length)} more values`;
    return `${row.indicatorId}: The source changes at ${first.text}${rest}. Mark the first value of another count B, or write whose figures all print into series-origins.csv.`;
  });
}
