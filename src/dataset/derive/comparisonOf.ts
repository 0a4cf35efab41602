import type { RefArea } from '../../contract/codelists.ts';
import type { Unit } from '../../contract/primitives.ts';
import type { RowOf } from '../tables/records.ts';
import type { CommonPeriod } from './newestCommonPeriod.ts';

type Valued = Pick<RowOf<'observations'>, 'refArea' | 'timePeriod' | 'obsStatus' | 'value'>;
type Comparing = Pick<RowOf<'comparisons'>, 'shareOf' | 'pointsPerTenfold'>;

/** Areas that hold others, and what belongs to none: none of them is a third country. */
const aggregates: ReadonlySet<RefArea> = new Set(['EU', 'WORLD', 'ROW', 'ZZ']);

/** Below this share of the world, who of the two has more says little. */
const SMALL = 0.01;

/**
 * Whether both countries have less than a hundredth of the world: by values that are shares of the world, or by
 * the value of the world beside theirs. Where neither is on record the answer is no.
 */
export function areBothSmall<Row extends Valued>(
  { US, CN, others }: CommonPeriod<Row>,
  comparing: Comparing | undefined,
): boolean {
  const world = others.find(({ refArea }) => refArea === 'WORLD')?.value ?? 0;
  const whole = comparing?.shareOf === 'world' ? 100 : world;
  return whole > 0 && US.value / whole < SMALL && CN.value / whole < SMALL;
}

/** The third country that is ahead of both in the same period; `null` where there is none on record. */
export function thirdAhead<Row extends Valued>(
  { US, CN, others }: CommonPeriod<Row>,
  leadDirection: 'higher' | 'lower',
): Row | null {
  const isAhead = (one: Row, other: Row): boolean =>
    leadDirection === 'higher' ? one.value > other.value : one.value < other.value;
  return others
    .filter((row) => !aggregates.has(row.refArea) && isAhead(row, US) && isAhead(row, CN))
    .reduce<Row | null>((best, row) => (best === null || isAhead(row, best) ? row : best), null);
}

/** Bradley and Terry's scale as Elo drew it: 400 points stand for odds of ten to one. */
const ELO_TENFOLD = 400;

/**
 * How many points of a scale without a zero stand for ten times the strength, so that two values can be set against
 * each other as strengths: 1 for a decimal logarithm. `null` for values that have a zero of their own.
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
