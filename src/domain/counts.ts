import type {
  Basis,
  CountRow,
  CountSide,
  Denominator,
  DenominatorValue,
  MeasuredCount,
} from '../contract/measures.ts';
import { noSurerThan } from '../contract/confidence.ts';
import { textOn } from '../contract/laterDates.ts';
import type { Evidence } from '../contract/primitives.ts';
import { areUnsure } from './floor.ts';
import { isOnOrBefore, lastDayOf, periodStart } from './periods.ts';
import { rivalOf, rivals, type Rival } from './rivals.ts';

/** Reason why the leader is unknown. */
export type Untold = 'one-side' | 'few' | 'unsure' | 'unattributed' | 'sources-differ' | 'bound';

/** Value of a country on a basis, with the bounds of the true value. */
export interface BasedValue {
  readonly value: number;
  readonly least: number;
  /** Infinite if the value is a lower bound. */
  readonly most: number;
  readonly side: CountSide;
  /** Denominator; `null` for the plain count. */
  readonly by: DenominatorValue | null;
  readonly evidence: Evidence;
}

/** One way to compare the two countries: a count, an industry, a period and a basis. */
export interface CountChoice {
  readonly count: MeasuredCount;
  readonly row: CountRow;
  readonly basis: Basis;
  readonly CN: BasedValue | null;
  readonly US: BasedValue | null;
  /** `null` if the leader is unknown. */
  readonly leader: Rival | 'level' | null;
  /** Reason why it is unknown; `null` if it is known. */
  readonly why: Untold | null;
}

/** True if a count can be divided: a share, a score or a rank is not a number of things. */
export const isDivisible = ({ unit }: Pick<MeasuredCount, 'unit'>): boolean =>
  unit.kind === 'count' || unit.kind === 'held';

/** Maximum age of a denominator (years before the count). */
const OLDEST_DENOMINATOR = 3;

const yearOf = (period: string): number => Number(lastDayOf(period).slice(0, 4));

/** Returns the denominator of a count on a basis; `null` if none is on record. */
function denominatorOf(
  count: MeasuredCount,
  basis: Basis,
  denominators: readonly Denominator[],
): Denominator | null {
  const fits = (one: Denominator) =>
    one.basis === basis && (basis !== 'per-seat' || one.indicatorId === count.seatsIndicatorId);
  return denominators.find(fits) ?? null;
}

type Pair = Readonly<Record<Rival, DenominatorValue>>;

/**
 * Returns the newest period of a denominator that both countries have, from the year of the count or up to three
 * years before.
 */
function denominatorsFor({ values }: Denominator, period: string): Pair | null {
  const year = yearOf(period);
  const near = values.filter(({ timePeriod }) => {
    const age = year - yearOf(timePeriod);
    return age >= 0 && age <= OLDEST_DENOMINATOR;
  });
  for (const CN of near.filter(({ refArea }) => refArea === 'CN').toReversed()) {
    const US = near.find(({ refArea, timePeriod }) => refArea === 'US' && timePeriod === CN.timePeriod);
    if (US !== undefined && CN.value > 0 && US.value > 0) return { CN, US };
  }
  return null;
}

/** Returns a value with its bounds: other sources' readings, and the amount attributed to no country. */
function basedValue(side: CountSide, unattributed: number, by: DenominatorValue | null): BasedValue {
  const readings = [side.value, ...side.otherReadings.map(({ value }) => value)];
  const divisor = by?.value ?? 1;
  const most = side.isLowerBound === true ? Infinity : Math.max(...readings) + unattributed;
  return {
    side,
    by,
    value: side.value / divisor,
    least: side.isUpperBound === true ? 0 : Math.min(...readings) / divisor,
    most: most / divisor,
    evidence: by === null ? side.evidence : noSurerThan(side.evidence, [by.evidence]),
  };
}

/** Returns why two intervals overlap. */
function whyUntold(CN: BasedValue, US: BasedValue): Untold {
  if ([CN, US].some(({ most }) => most === Infinity)) return 'bound';
  return [CN, US].some(({ side }) => side.otherReadings.length > 0) ? 'sources-differ' : 'unattributed';
}

/** Returns the country with the higher value throughout both intervals; `null` if they overlap. */
function higherOf(CN: BasedValue, US: BasedValue): Rival | null {
  if (CN.least > US.most) return 'CN';
  return US.least > CN.most ? 'US' : null;
}

const isExact = ({ least, most }: BasedValue): boolean => least === most;

/**
 * Returns the leader if the two intervals do not overlap; level only if both values are known exactly. If lower
 * leads, the lower value is ahead. Small numbers and low-confidence values show no leader.
 */
function leaderOf(
  CN: BasedValue | null,
  US: BasedValue | null,
  { few }: CountRow,
  { leadDirection }: MeasuredCount,
): Pick<CountChoice, 'leader' | 'why'> {
  if (CN === null || US === null) return { leader: null, why: 'one-side' };
  if (few === true) return { leader: null, why: 'few' };
  if (areUnsure([CN.evidence, US.evidence])) return { leader: null, why: 'unsure' };
  if (isExact(CN) && isExact(US) && CN.value === US.value) return { leader: 'level', why: null };
  const higher = higherOf(CN, US);
  if (higher === null) return { leader: null, why: whyUntold(CN, US) };
  return { leader: leadDirection === 'higher' ? higher : rivalOf[higher], why: null };
}

/**
 * Compares one row of a count on one basis; `null` if the basis has no denominator for it, or the count is not a
 * number of things.
 */
export function choiceOf(
  count: MeasuredCount,
  row: CountRow,
  basis: Basis,
  denominators: readonly Denominator[],
): CountChoice | null {
  const divided = basis !== 'absolute';
  if (divided && !isDivisible(count)) return null;
  const denominator = divided ? denominatorOf(count, basis, denominators) : null;
  const by = denominator && denominatorsFor(denominator, row.timePeriod);
  if (divided && by === null) return null;
  // The unattributed amount may belong to either country; shares and some counts state how much it is.
  const unattributed = row.unattributed ?? 0;
  const [CN = null, US = null] = rivals.map((area) => {
    const side = row[area];
    return side === null ? null : basedValue(side, unattributed, by?.[area] ?? null);
  });
  return { count, row, basis, CN, US, ...leaderOf(CN, US, row, count) };
}

/** Returns the value known on a day; a value without a publication date is unknown on earlier days. */
const knownSide = (side: CountSide | null, day: string): CountSide | null =>
  side?.publishedOn != null && isOnOrBefore(side.publishedOn, day) ? side : null;

/** Returns the counts as known on a day; all if `day` is `null`. */
export function countsOn(counts: readonly MeasuredCount[], day: string | null): readonly MeasuredCount[] {
  if (day === null) return counts;
  return counts.flatMap((count) => {
    const rows = count.rows.flatMap((row) => {
      // A plan counts a period that is still to come.
      if (periodStart(row.timePeriod) > periodStart(day)) return [];
      const [CN = null, US = null] = rivals.map((area) => knownSide(row[area], day));
      return CN === null && US === null ? [] : [{ ...row, CN, US }];
    });
    return rows.length === 0 ? [] : [{ ...count, definition: textOn(count.definition, day), rows }];
  });
}

/** Returns the denominators as known on a day. */
export const denominatorsOn = (all: readonly Denominator[], day: string | null): readonly Denominator[] =>
  day === null
    ? all
    : all.map((one) => ({
        ...one,
        values: one.values.filter(
          ({ publishedOn }) => publishedOn !== null && isOnOrBefore(publishedOn, day),
        ),
      }));

/**
 * Returns the choice with the newest complete period in which both values are known, or else the newest partial one,
 * or else the newest with one value; `null` if there are none.
 */
export function newestChoice(choices: readonly CountChoice[]): CountChoice | null {
  const both = choices.filter(({ CN, US }) => CN !== null && US !== null);
  // A stock is a state at a date, not a part of its year.
  const whole = both.filter(({ row, count }) => row.isPartial !== true || count.unit.kind === 'held');
  const from = [whole, both, choices].find((some) => some.length > 0) ?? [];
  return from.reduce<CountChoice | null>(
    (newest, one) => (newest === null || one.row.timePeriod > newest.row.timePeriod ? one : newest),
    null,
  );
}
