import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';
import type { AnyTables } from '../derive/rows.ts';

const RULE = 'locator-is-of-one-source';

/** Matches a place that refers to a source that is not cited: "month of effect from the IEA policy database". */
const ELSEWHERE = /\b(?:day|date|month|year)s? of effect from\b/;

/** Matches a place of a price that names another list for one of its amounts: "output from lobe-chat". */
const OTHER_LIST = /\bpricing-|\b(?:from|per|as) (?:the )?(?:models\.dev|lobe|litellm)/i;

/** True if a separate source of a day lacks the day, the source or the place in it. */
function isHalfCited(day: string | null, ...citation: readonly (string | null)[]): boolean {
  const filled = citation.filter((cell) => cell !== null).length;
  return filled > 0 && (filled < citation.length || day === null);
}

/** Prices of one row are of one list; their first day may have another source. */
const pricesOfOneSource = ({
  models,
  priceSegments,
}: Pick<Records, 'models' | 'priceSegments'>): Problem[] => [
  ...[...models, ...priceSegments]
    .filter(({ sourceLocator }) => OTHER_LIST.test(sourceLocator))
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.modelId}: The place names another list for one of the prices. Cite a list that has all of them, and the source of the first day in since_source_id.`,
      ),
    ),
  ...priceSegments
    .filter((row) => isHalfCited(row.effectiveFrom, row.sinceSourceId, row.sinceSourceLocator))
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.modelId}: The source of a first day needs the source and the place in it. Fill both columns or empty both.`,
      ),
    ),
];

/**
 * If a standard's day of effect, the day of issue of an adoption or the first day of a price has a separate source,
 * that source is cited in its own columns, including the place.
 */
export function locatorIsOfOneSource({
  standards,
  adoptions,
  ...prices
}: Pick<Records, 'standards' | 'adoptions' | 'models' | 'priceSegments'>): Problem[] {
  const ofEffect = standards.flatMap((row) => {
    const { designation, sourceLocator, effectiveOn, effectiveSourceId, effectiveSourceLocator } = row;
    if (ELSEWHERE.test(sourceLocator)) {
      const sentence = `${designation}: The place names another source for the day of effect. Cite it in effective_source_id.`;
      return [problemAt(row, RULE, sentence)];
    }
    if (!isHalfCited(effectiveOn, effectiveSourceId, effectiveSourceLocator)) return [];
    const sentence = `${designation}: The source of a day of effect needs the day, the source and the place in it. Fill all three or empty both columns.`;
    return [problemAt(row, RULE, sentence)];
  });
  const ofIssue = adoptions
    .filter(
      (row) =>
        isHalfCited(row.issuedOn, row.issuedSourceId, row.issuedSourceLocator) ||
        isHalfCited(row.internationalOn, row.internationalSourceId, row.internationalSourceLocator),
    )
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.national}: The source of a day of issue needs the day, the source and the place in it. Fill all three or empty both columns.`,
      ),
    );
  return [...ofEffect, ...ofIssue, ...pricesOfOneSource(prices)];
}

/** Matches the id of a row, unless it is called an event: a spelling may stand in one of ours. */
const ROW_ID = /(?<!event )\b(?:bodies|ev|leaderboards|policy|pricing|register)-[\w.-]*\w/g;

/**
 * A place in a source names a part of it, or a second source: never another row of ours. Rows of earlier versions
 * (`changes`) are history and remain.
 */
export function locatorNamesAPlace(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const sources = new Set(records.sources.map(({ sourceId }) => sourceId));
  return Object.entries(records)
    .flatMap(([table, rows]) => (table === 'changes' ? [] : rows))
    .flatMap((row) => {
      const place: unknown = Reflect.get(row, 'sourceLocator');
      if (typeof place !== 'string') return [];
      return [...place.matchAll(ROW_ID)]
        .filter(([id]) => !sources.has(id))
        .map(([id]) => {
          const sentence = `${id}: The place names a row of these records. Say where in the source it stands.`;
          return problemAt(row, 'locator-names-a-place', sentence);
        });
    });
}
