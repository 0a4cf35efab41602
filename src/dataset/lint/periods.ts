import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { isComputed } from './ownWording.ts';

const FORMATS = new Map([
  [4, 'years'],
  [7, 'months'],
  [10, 'days'],
  [0, 'spans'],
]);

/** All periods of an indicator are years, or all months, or all days. */
export function periodFormatIsOne(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const groups = groupBy(records.observations, (row) => row.indicatorId);
  return faultsOf(records.indicators, 'period-format-is-one', (row) => {
    const periods = (groups.get(row.indicatorId) ?? []).map(({ timePeriod }) => timePeriod);
    const byLength = groupBy(periods, (period) => (period.includes('/') ? 0 : period.length));
    if (byLength.size < 2) return null;
    const shown = [...byLength].map(
      ([length, [first = '']]) => `${FORMATS.get(length) ?? 'others'} (${first})`,
    );
    return `${row.indicatorId}: Its periods are of several kinds: ${shown.join(', ')}. Write all as coarse as the coarsest, or split the indicator.`;
  });
}

const MONTH_NAME = '(January|February|March|April|May|June|July|August|September|October|November|December)';

/** Matches notes that a value covers only a part of its period. */
const PARTIAL = new RegExp(
  [
    `\\bJanuary (to|through|-) (\\d+ )?${MONTH_NAME}`,
    `\\bmeetings to ${MONTH_NAME}`,
    '\\bfirst (half|quarter|(two|three|four|five|six|seven|eight|nine|ten|eleven|\\d+) months)\\b',
    '\\b(year to date|incomplete (year|month|period)|part of the (year|month|period)|partial (year|month))\\b',
  ].join('|'),
  'i',
);

/** A complete period is named by its own last month: "first quarter" in `2026-03` is not partial. */
const isPartOfYear = (timePeriod: string) => timePeriod.length > 4;

/** Returns why a value seems to be of a part of its period; `null` if nothing says so. */
function partOf({ note, timePeriod }: Records['observations'][number], title: string, year: string) {
  if (!isPartOfYear(timePeriod)) {
    if (note !== null && PARTIAL.test(note)) return 'The note speaks of a part of the year';
    return timePeriod === year ? "The year was not over on the dataset's day" : null;
  }
  const isShort = /\/\d{4}-(?!12)/.test(timePeriod) && title.includes(`-${timePeriod.slice(5, 9)}`);
  return isShort ? 'It ends within a year that the title names' : null;
}

/** A value for a part of its period is marked P, and so is one of a current period, or of years cut short. */
export function partialPeriodIsMarked(
  records: Pick<Records, 'dataset' | 'indicators' | 'observations'>,
): Problem[] {
  const year = (records.dataset.find(({ key }) => key === 'date')?.value ?? '').slice(0, 4);
  const titles = new Map(records.indicators.map(({ indicatorId, title }) => [indicatorId, title]));
  return faultsOf(records.observations, 'partial-period-is-marked', (row) => {
    if ('PF'.includes(row.obsStatus) || isComputed(row.sourceLocator)) return null;
    const why = partOf(row, titles.get(row.indicatorId) ?? '', year);
    return why === null
      ? null
      : `${row.refArea} ${row.timePeriod}: ${why}. Mark the row P, or mend the period.`;
  });
}

/** A value later than the dataset's date cannot have been observed: it is a forecast, target or schedule. */
export function futureIsForecast(records: Pick<Records, 'dataset' | 'observations'>): Problem[] {
  const today = records.dataset.find(({ key }) => key === 'date')?.value;
  if (today === undefined) return [];
  return records.observations
    .filter(({ timePeriod, obsStatus }) => (timePeriod.split('/').at(-1) ?? '') > today && obsStatus !== 'F')
    .map((row) => {
      const sentence = `${row.timePeriod} lies after the dataset's day, ${today}. Mark the row F, or mend the period.`;
      return problemAt(row, 'future-is-forecast', sentence);
    });
}

/** True if a period began after a source was published, each with its own precision. */
function beganAfter(timePeriod: string, publishedOn: string): boolean {
  const length = Math.min(timePeriod.length, publishedOn.length);
  return timePeriod.slice(0, length) > publishedOn.slice(0, length);
}

/**
 * Nothing is observed before it happens: the source of a value was published after its period had begun, and the
 * source of a board's snapshot or of an amendment not before its day.
 */
export function sourceCoversPeriod(
  records: Pick<Records, 'amendments' | 'boardEntries' | 'observations' | 'sources'>,
): Problem[] {
  const published = new Map(records.sources.map((row) => [row.sourceId, row.publishedOn]));
  const tooOld = (sourceId: string, period: string): string | null => {
    const publishedOn = published.get(sourceId) ?? null;
    return publishedOn !== null && beganAfter(period, publishedOn) ? publishedOn : null;
  };
  const values = faultsOf(records.observations, 'source-covers-period', (row) => {
    const publishedOn = tooOld(row.sourceId, row.timePeriod);
    if (publishedOn === null || row.obsStatus === 'F' || row.obsStatus === 'P') return null;
    return `${row.refArea} ${row.timePeriod}: Its source, ${row.sourceId}, is of ${publishedOn}, before the period began. Mark the value F or P, or cite a later source.`;
  });
  const captures = faultsOf(records.boardEntries, 'source-covers-period', (row) => {
    const publishedOn = tooOld(row.sourceId, row.snapshot);
    if (publishedOn === null) return null;
    return `${row.boardId} ${row.snapshot}: Its source, ${row.sourceId}, is of ${publishedOn}, before the capture. Cite a later source.`;
  });
  const changes = faultsOf(records.amendments, 'source-covers-period', (row) => {
    const publishedOn = row.publishedOn === null ? null : tooOld(row.sourceId, row.publishedOn);
    if (publishedOn === null) return null;
    return `${row.document}, ${row.amendment}: Its source, ${row.sourceId}, is of ${publishedOn}, before the amendment. Cite a later source.`;
  });
  return [...values, ...captures, ...changes];
}

const YEARS = String.raw`\d{4}( to |–|-)(\w+ (\d+, )?)?\d{4}\b`;

/** Matches what says of a value that it is one of several years. */
const OF_YEARS = new RegExp(
  String.raw`\b(?<!study )(total|share|period|window)( of| from)? ${YEARS}|\btotal from \d{4} to|\b(from|over) ${YEARS}`,
  'i',
);

/** Matches an indicator whose every value is one of the same years. */
const ALL_OF_YEARS = new RegExp(String.raw`\b${YEARS} together\b|\b(over|granted|filed) ${YEARS}`, 'i');

/** A value of several years together has them as its period: its last year alone would be taken for a value of that year. */
export function spanIsThePeriod(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const ofYears = new Set(
    records.indicators
      .filter(({ title, definition }) => ALL_OF_YEARS.test(`${title}. ${definition}`))
      .map(({ indicatorId }) => indicatorId),
  );
  return records.observations
    .filter(({ timePeriod }) => !timePeriod.includes('/'))
    .filter((row) => ofYears.has(row.indicatorId) || OF_YEARS.test(`${row.sourceLocator}. ${row.note ?? ''}`))
    .map((row) => {
      const sentence = `${row.refArea} ${row.timePeriod}: The value is one of several years together. Write the period as these years, such as 2014/2023.`;
      return problemAt(row, 'span-is-the-period', sentence);
    });
}
