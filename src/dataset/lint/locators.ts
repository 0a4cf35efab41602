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
    .map((row) => {
      const sentence = `${row.modelId}: The place names another list for one of the prices. Cite a list that has all of them, and the source of the first day in since_source_id.`;
      return problemAt(row, RULE, sentence);
    }),
  ...priceSegments
    .filter((row) => isHalfCited(row.effectiveFrom, row.sinceSourceId, row.sinceSourceLocator))
    .map((row) => {
      const sentence = `${row.modelId}: The source of a first day needs the source and the place in it. Fill both columns or empty both.`;
      return problemAt(row, RULE, sentence);
    }),
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
    .map((row) => {
      const sentence = `${row.national}: The source of a day of issue needs the day, the source and the place in it. Fill all three or empty both columns.`;
      return problemAt(row, RULE, sentence);
    });
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

/** Matches a commit in the address of a source on GitHub. */
const IN_ADDRESS = /github(?:usercontent)?\.com\/\S+?\/([0-9a-f]{7,40})(?=\/|$)/;

/** Matches a commit in a place: "owner/name@a3b6f1066369", "lmsys.csv at commit 3792cf00e8". */
const IN_PLACE = /(?:@|\bcommit )([0-9a-f]{7,40})\b/g;

/** True if one is the beginning of the other: both may be shortened. */
const isSame = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/**
 * A place that names a commit names the one in the address of its source: a reader who opens it must find the file
 * that was read. A source of several commits has an address without one, or is called a history, whose earlier commits
 * places name. Rows of earlier versions (`changes`) remain.
 */
export function commitFitsSource(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const commits = new Map(
    records.sources.flatMap(({ sourceId, title, url }) => {
      const commit = url === null || title.includes('git history') ? undefined : IN_ADDRESS.exec(url)?.[1];
      return commit === undefined ? [] : [[sourceId, commit] as const];
    }),
  );
  return Object.entries(records)
    .flatMap(([table, rows]) => (table === 'changes' ? [] : rows))
    .flatMap((row) => {
      const source: unknown = Reflect.get(row, 'sourceId');
      const place: unknown = Reflect.get(row, 'sourceLocator');
      const commit = typeof source === 'string' ? commits.get(source) : undefined;
      if (commit === undefined || typeof place !== 'string') return [];
      return [...place.matchAll(IN_PLACE)].flatMap(([, named = '']) =>
        isSame(named, commit)
          ? []
          : [
              problemAt(
                row,
                'commit-fits-source',
                `${named}: The address of the source has commit ${commit}. Cite the file at that commit, or give the source an address without one.`,
              ),
            ],
      );
    });
}
