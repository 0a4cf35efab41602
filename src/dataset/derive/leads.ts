import type { RefArea } from '../../contract/codelists.ts';
import type { Unit } from '../../contract/primitives.ts';
import { periodEnd, periodStart } from '../../domain/periods.ts';
import { rivalPair } from '../../domain/rivals.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import type { RowOf } from '../tables/records.ts';

/**
 * True if an indicator may show a leader. Among the series computed from one board only the best score does, so that
 * a board counts once; ranks repeat the scores behind them.
 */
export function speaksOfLeads({
  indicatorId,
  unit,
  leadDirection,
}: Pick<RowOf<'indicators'>, 'indicatorId' | 'unit' | 'leadDirection'>): boolean {
  if (leadDirection === 'none' || unit === 'rank') return false;
  return !indicatorId.startsWith('lb-') || indicatorId.endsWith('-best-score');
}

type DatedValue = Pick<RowOf<'observations'>, 'refArea' | 'timePeriod' | 'obsStatus'>;

/** Observations of the two countries for one period. */
export interface CommonPeriod<Row extends DatedValue> {
  readonly US: Row;
  readonly CN: Row;
  /** Values of the other areas in that period. */
  readonly others: readonly Row[];
}

const isThird = (refArea: RefArea): boolean => refArea !== 'US' && refArea !== 'CN';

/** Returns the rows of areas other than the two. */
const othersOf = <Row extends DatedValue>(rows: readonly Row[]): Row[] =>
  rows.filter(({ refArea }) => isThird(refArea));

/**
 * True if a pair covers a complete period that had ended by a day. A stock is a state at a date, not a part of its
 * year.
 */
function isWholeBy<Row extends DatedValue>(
  { US, CN }: CommonPeriod<Row>,
  day: string,
  isHeld: boolean,
): boolean {
  if (isHeld) return periodStart(US.timePeriod) <= periodEnd(day);
  return US.obsStatus !== 'P' && CN.obsStatus !== 'P' && periodEnd(US.timePeriod) <= periodEnd(day);
}

/**
 * Returns the newest ended period for which both countries have an observed value, or else the newest of all, which
 * is partial.
 *
 * @param rows observations of one indicator and one industry; forecasts are skipped.
 * @param day day by which the period has ended.
 * @param isHeld true if the values are stocks, such as seats.
 * @returns the pair, or `null` if the two have no common period.
 */
export function newestCommonPeriod<Row extends DatedValue>(
  rows: readonly Row[],
  day: string,
  isHeld = false,
): CommonPeriod<Row> | null {
  const observed = rows.filter(({ obsStatus }) => obsStatus !== 'F');
  const pairs = [...groupBy(observed, (row) => row.timePeriod).values()].flatMap((group) => {
    const US = group.find(({ refArea }) => refArea === 'US');
    const CN = group.find(({ refArea }) => refArea === 'CN');
    return US === undefined || CN === undefined ? [] : [{ US, CN, others: othersOf(group) }];
  });
  const newest = (own: readonly CommonPeriod<Row>[]) =>
    own.reduce<CommonPeriod<Row> | null>(
      (best, one) => (best === null || one.US.timePeriod > best.US.timePeriod ? one : best),
      null,
    );
  return newest(pairs.filter((pair) => isWholeBy(pair, day, isHeld))) ?? newest(pairs);
}

type ComparableValue = Pick<RowOf<'observations'>, 'refArea' | 'timePeriod' | 'obsStatus' | 'value'>;
type Comparing = Pick<RowOf<'comparisons'>, 'shareOf' | 'pointsPerTenfold'>;

/** Areas that contain others, and the unattributed: none of them is a third country. */
const notCountries: ReadonlySet<RefArea> = new Set(['EU', 'NAM', rivalPair, 'WORLD', 'ROW', 'ZZ']);

/** Below this share of the world, a lead between the two says little. */
const SMALL_LEAD = 0.01;

/**
 * True if both countries have less than a hundredth of the world: by values that are shares of the world, or by the
 * world's value in the same rows. False if neither is on record.
 */
export function areBothSmall<Row extends ComparableValue>(
  { US, CN, others }: CommonPeriod<Row>,
  comparing: Comparing | undefined,
): boolean {
  const world = others.find(({ refArea }) => refArea === 'WORLD')?.value ?? 0;
  const whole = comparing?.shareOf === 'world' ? 100 : world;
  return whole > 0 && US.value / whole < SMALL_LEAD && CN.value / whole < SMALL_LEAD;
}

/** Returns the third country that is ahead of both in the same period; `null` if none is on record. */
export function thirdAhead<Row extends ComparableValue>(
  { US, CN, others }: CommonPeriod<Row>,
  leadDirection: 'higher' | 'lower',
): Row | null {
  const isAhead = (one: Row, other: Row): boolean =>
    leadDirection === 'higher' ? one.value > other.value : one.value < other.value;
  return others
    .filter((row) => !notCountries.has(row.refArea) && isAhead(row, US) && isAhead(row, CN))
    .reduce<Row | null>((best, row) => (best === null || isAhead(row, best) ? row : best), null);
}

/** The Bradley–Terry scale in Elo's form: 400 points represent odds of ten to one. */
const ELO_TENFOLD = 400;

/**
 * Returns how many points of a scale without a zero represent ten times the strength, so that two values can be
 * compared as strengths: 1 for a decimal logarithm. `null` for values that have a zero of their own.
 */
export function pointsPerTenfold(
  { code, kind }: Pick<Unit, 'code' | 'kind'>,
  comparing: Comparing | undefined,
): number | null {
  const own = comparing?.pointsPerTenfold ?? null;
  if (own !== null) return own;
  if (code === 'elo') return ELO_TENFOLD;
  return kind === 'magnitude' ? 1 : null;
}

interface Published extends Pick<RowOf<'observations'>, 'refArea' | 'timePeriod' | 'obsStatus'> {
  readonly publishedOn: string | null;
}

/** Newest common period of two countries, and the day from which it could be known. */
interface LeadStep<Row extends Published> {
  readonly knownOn: string;
  readonly pair: CommonPeriod<Row>;
}

/** Returns a day later than any in the period: the results of a month or a year are known on its last day. */
const lastPossibleDay = (period: string): string => `${period}-99-99`.slice(0, 10);

/** Returns the periods for which both countries have a value, each with the later of the two publications. */
function commonPeriods<Row extends Published>(rows: readonly Row[]): LeadStep<Row>[] {
  const dated = rows.filter((row) => row.obsStatus !== 'F' && row.publishedOn !== null);
  const ofChina = new Map(dated.filter((row) => row.refArea === 'CN').map((row) => [row.timePeriod, row]));
  return dated.flatMap((US) => {
    const CN = US.refArea === 'US' ? ofChina.get(US.timePeriod) : undefined;
    if (CN === undefined) return [];
    const dates = [US.publishedOn ?? '', CN.publishedOn ?? ''];
    const knownOn = dates.reduce((late, date) =>
      lastPossibleDay(date) > lastPossibleDay(late) ? date : late,
    );
    const others = othersOf(dated).filter(
      (row) =>
        row.timePeriod === US.timePeriod &&
        lastPossibleDay(row.publishedOn ?? '') <= lastPossibleDay(knownOn),
    );
    return [{ knownOn, pair: { US, CN, others } }];
  });
}

/**
 * Returns how the newest common period of the two countries moved as sources were published, oldest first. For each
 * day it keeps the newest complete period, and later ones that had not ended or are partial: a later day may request
 * either. Forecasts and values without a publication date are skipped.
 *
 * @param rows observations of one indicator and one industry.
 */
export function leadSteps<Row extends Published>(rows: readonly Row[], isHeld = false): LeadStep<Row>[] {
  const days = [...groupBy(commonPeriods(rows), ({ knownOn }) => knownOn)].sort(([a], [b]) =>
    compareText(lastPossibleDay(a), lastPossibleDay(b)),
  );
  let newest = '';
  return days.flatMap(([day, steps]) => {
    const later = steps
      .filter(({ pair }) => pair.US.timePeriod > newest)
      .sort((a, b) => compareText(a.pair.US.timePeriod, b.pair.US.timePeriod));
    const whole = later.findLast(({ pair }) => isWholeBy(pair, day, isHeld));
    newest = whole?.pair.US.timePeriod ?? newest;
    return later.filter(({ pair }) => pair.US.timePeriod >= newest);
  });
}

type Side = 'US' | 'CN' | null;

/** Period since which the current leader has been ahead in every common period. */
export interface AheadSince {
  readonly period: string;
  /** True if the run begins with the first common period on record, so that it may be longer. */
  readonly fromStart: boolean;
}

/**
 * Returns the run of periods up to a pair in which one country was always ahead. Forecasts are skipped.
 *
 * @param rows observations of one indicator and one industry; those after `until` are skipped.
 * @param until period of the pair.
 * @returns `null` if neither is ahead in that period.
 */
export function aheadSince(
  rows: readonly ComparableValue[],
  leadDirection: 'higher' | 'lower',
  until: string,
): AheadSince | null {
  const observed = rows.filter(({ obsStatus, timePeriod }) => obsStatus !== 'F' && timePeriod <= until);
  const sides = [...groupBy(observed, (row) => row.timePeriod)]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([period, group]): { period: string; side: Side }[] => {
      const US = group.find(({ refArea }) => refArea === 'US')?.value;
      const CN = group.find(({ refArea }) => refArea === 'CN')?.value;
      if (US === undefined || CN === undefined) return [];
      if (US === CN) return [{ period, side: null }];
      return [{ period, side: US > CN === (leadDirection === 'higher') ? 'US' : 'CN' }];
    });
  const last = sides.at(-1);
  if (last?.side == null) return null;
  const before = sides.findLastIndex(({ side }) => side !== last.side);
  const first = sides[before + 1] ?? last;
  return { period: first.period, fromStart: before === -1 };
}
