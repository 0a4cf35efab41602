import type {
  Basis,
  CountRow,
  CountSide,
  Denominator,
  DenominatorValue,
  MeasuredCount,
} from '../contract/measures.ts';
import { noSurerThan } from '../contract/confidence.ts';
import type { Evidence } from '../contract/primitives.ts';
import { areUnsure } from './floor.ts';
import { isOnOrBefore } from './periods.ts';
import { rivalOf, rivals, type Rival } from './rivals.ts';

/** Why nobody can say who leads. */
export type Untold = 'one-side' | 'few' | 'unsure' | 'unattributed' | 'sources-differ' | 'bound';

/** The value of a country on a basis, and between which values the true one may lie. */
export interface BasedValue {
  readonly value: number;
  readonly least: number;
  /** Infinite where the value is a lower bound. */
  readonly most: number;
  readonly side: CountSide;
  /** What it was divided by; `null` as counted. */
  readonly by: DenominatorValue | null;
  readonly evidence: Evidence;
}

/** One way to compare the two countries: a count, an industry, a period and a basis. */
export interface Choice {
  readonly count: MeasuredCount;
  readonly row: CountRow;
  readonly basis: Basis;
  readonly CN: BasedValue | null;
  readonly US: BasedValue | null;
  /** `null`: cannot be told. */
  readonly leader: Rival | 'level' | null;
  /** Why it cannot be told; `null` where it can. */
  readonly why: Untold | null;
}

/** Whether a count can be divided at all: a share, a score or a rank is no number of things. */
export const isDivisible = ({ unit }: Pick<MeasuredCount, 'unit'>): boolean =>
  unit.kind === 'count' || unit.kind === 'held';

/** How many years older than its count a denominator may be. */
const OLDEST_DENOMINATOR = 3;

const yearOf = (period: string): number => Number(period.slice(0, 4));

/** What a count is divided by on a basis; `null` where nothing is on record for it. */
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

/** The newest period of a denominator that both countries have, of the year of the count or up to three before it. */
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

/** A value with what it may truly be: other sources' readings, and what is attributed to nobody. */
function basedValue(side: CountSide, unattributed: number, by: DenominatorValue | null): BasedValue {
  const readings = [side.value, ...side.otherReadings.map(({ value }) => value)];
  const divisor = by?.value ?? 1;
  const most = side.isLowerBound === true ? Infinity : Math.max(...readings) + unattributed;
  return {
    side,
    by,
    value: side.value / divisor,
    least: Math.min(...readings) / divisor,
    most: most / divisor,
    evidence: by === null ? side.evidence : noSurerThan(side.evidence, [by.evidence]),
  };
}

/** Why two intervals that overlap do. */
function whyUntold(CN: BasedValue, US: BasedValue): Untold {
  if ([CN, US].some(({ most }) => most === Infinity)) return 'bound';
  return [CN, US].some(({ side }) => side.otherReadings.length > 0) ? 'sources-differ' : 'unattributed';
}

/** Whose value is the higher one, whatever either may truly be; `null` where their intervals overlap. */
function higherOf(CN: BasedValue, US: BasedValue): Rival | null {
  if (CN.least > US.most) return 'CN';
  return US.least > CN.most ? 'US' : null;
}

const isExact = ({ least, most }: BasedValue): boolean => least === most;

/**
 * Who is ahead, where the two values cannot overlap: level only where both are known exactly. Where lower leads, the
 * lower one is ahead. Few things and values of low confidence say nothing of who leads.
 */
function leaderOf(
  CN: BasedValue | null,
  US: BasedValue | null,
  { few }: CountRow,
  { leadDirection }: MeasuredCount,
): Pick<Choice, 'leader' | 'why'> {
  if (CN === null || US === null) return { leader: null, why: 'one-side' };
  if (few === true) return { leader: null, why: 'few' };
  if (areUnsure([CN.evidence, US.evidence])) return { leader: null, why: 'unsure' };
  if (isExact(CN) && isExact(US) && CN.value === US.value) return { leader: 'level', why: null };
  const higher = higherOf(CN, US);
  if (higher === null) return { leader: null, why: whyUntold(CN, US) };
  return { leader: leadDirection === 'higher' ? higher : rivalOf[higher], why: null };
}

/**
 * The comparison of one row of a count on one basis; `null` where the basis has no denominator for it, or the count
 * is no number of things.
 */
export function choiceOf(
  count: MeasuredCount,
  row: CountRow,
  basis: Basis,
  denominators: readonly Denominator[],
): Choice | null {
  const divided = basis !== 'absolute';
  if (divided && !isDivisible(count)) return null;
  const denominator = divided ? denominatorOf(count, basis, denominators) : null;
  const by = denominator && denominatorsFor(denominator, row.timePeriod);
  if (divided && by === null) return null;
  // What nobody has may be either's, above all in a share or a count that says how much that is.
  const unattributed = row.unattributed ?? 0;
  const [CN = null, US = null] = rivals.map((area) => {
    const side = row[area];
    return side === null ? null : basedValue(side, unattributed, by?.[area] ?? null);
  });
  return { count, row, basis, CN, US, ...leaderOf(CN, US, row, count) };
}

/** What was on record on a day; a value whose publication is not dated is not known on an earlier one. */
const knownSide = (side: CountSide | null, day: string): CountSide | null =>
  side?.publishedOn != null && isOnOrBefore(side.publishedOn, day) ? side : null;

/** Counts as they were known on a day; all where no day is asked for. */
export function countsOn(counts: readonly MeasuredCount[], day: string | null): readonly MeasuredCount[] {
  if (day === null) return counts;
  return counts.flatMap((count) => {
    const rows = count.rows.flatMap((row) => {
      const [CN = null, US = null] = rivals.map((area) => knownSide(row[area], day));
      return CN === null && US === null ? [] : [{ ...row, CN, US }];
    });
    return rows.length === 0 ? [] : [{ ...count, rows }];
  });
}

/** Denominators as they were known on a day. */
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
 * The choice with the newest whole period for which both values are known; else the newest in part, else the newest
 * with one value; `null` without any.
 */
export function newestChoice(choices: readonly Choice[]): Choice | null {
  const both = choices.filter(({ CN, US }) => CN !== null && US !== null);
  // What is held is a state at a date, and no part of its year.
  const whole = both.filter(({ row, count }) => row.isPartial !== true || count.unit.kind === 'held');
  const from = [whole, both, choices].find((some) => some.length > 0) ?? [];
  return from.reduce<Choice | null>(
    (newest, one) => (newest === null || one.row.timePeriod > newest.row.timePeriod ? one : newest),
    null,
  );
}
