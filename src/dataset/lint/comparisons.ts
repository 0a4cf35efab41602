import { groupBy } from '../../domain/sorting.ts';
import { newestCommonPeriod, speaksOfLeads } from '../derive/leads.ts';
import { publishedIndicators } from '../derive/publishedIndicators.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Later than the end of any period. */
const ANY_DAY = '9999-12-31';

/** Matches titles of shares of the home market of one of the two countries. */
const HOME_MARKET = /\bin (?:China|the United States)\b/;

/** A share of the home market of one of the two countries shows no leader on markets. */
function homeMarkets({ indicators, comparisons }: Pick<Records, 'indicators' | 'comparisons'>): Problem[] {
  const titles = new Map(indicators.map(({ indicatorId, title }) => [indicatorId, title]));
  return comparisons
    .filter(({ indicatorId, front }) => front === 'market' && HOME_MARKET.test(titles.get(indicatorId) ?? ''))
    .map((row) =>
      problemAt(
        row,
        'comparison-is-considered',
        `${row.indicatorId} is of the market of one of the two countries. Leave its front empty, and say why in the note.`,
      ),
    );
}

/** Values that do not count the same thing carry no verdict, and a reader asks why. */
const unlikeWithoutNote = ({ comparisons }: Pick<Records, 'comparisons'>): Problem[] =>
  comparisons
    .filter(({ cases, note }) => cases === 'unlike' && note === null)
    .map((row) =>
      problemAt(
        row,
        'comparison-is-considered',
        `${row.indicatorId} does not count the same thing in both countries. Say in the note what differs.`,
      ),
    );

/**
 * For each indicator on which the two countries can be compared, the records assign a front and say whether it counts
 * by itself or as a slice of a table; no home market is on the front of markets; and what is not counted alike says why.
 */
export function comparisonIsConsidered(
  records: Pick<Records, 'indicators' | 'observations' | 'comparisons'>,
): Problem[] {
  const considered = new Set(records.comparisons.map(({ indicatorId }) => indicatorId));
  const observations = groupBy(records.observations, ({ indicatorId }) => indicatorId);
  const missing = publishedIndicators(records.indicators)
    .filter((row) => speaksOfLeads(row) && !considered.has(row.indicatorId))
    .filter(({ indicatorId }) =>
      [...groupBy(observations.get(indicatorId) ?? [], ({ industry }) => industry).values()].some(
        (rows) => newestCommonPeriod(rows, ANY_DAY) !== null,
      ),
    )
    .map((row) =>
      problemAt(
        row,
        'comparison-is-considered',
        `${row.indicatorId} compares both countries. Say its front in comparisons.csv, and its family where it is a slice of a table.`,
      ),
    );
  return [...missing, ...homeMarkets(records), ...unlikeWithoutNote(records)];
}

/** Of every published indicator of participation that has a leader, the records say what part in the work it counts. */
export function participationIsMeasured(
  records: Pick<Records, 'indicators' | 'participationMeasures'>,
): Problem[] {
  const measured = new Set(records.participationMeasures.map(({ indicatorId }) => indicatorId));
  return records.indicators
    .filter(({ panel, leadDirection, supersededBy }) => {
      return panel === 'participation' && leadDirection !== 'none' && supersededBy === null;
    })
    .filter(({ indicatorId }) => !measured.has(indicatorId))
    .map((row) => {
      const sentence = `${row.indicatorId}: No row of participation-measures.csv says what it counts. Add one, with none and the reason if it says nothing of who leads.`;
      return problemAt(row, 'participation-is-measured', sentence);
    });
}
