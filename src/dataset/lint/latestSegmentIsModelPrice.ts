import { listOf } from '../../domain/priceOn.ts';
import { groupBy } from '../../domain/sorting.ts';
import { withDerivedEnds } from '../derive/priceInForce.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type TripleRow = RowOf<'models'> | RowOf<'priceSegments'>;
type PriceTriple = readonly [input: number | null, cached: number | null, output: number | null];

const usdTriple = (row: TripleRow): PriceTriple => [
  row.inputUsdPerMtok,
  row.cachedInputUsdPerMtok,
  row.outputUsdPerMtok,
];
const cnyTriple = (row: TripleRow): PriceTriple => [
  row.inputCnyPerMtok,
  row.cachedInputCnyPerMtok,
  row.outputCnyPerMtok,
];

/** A cache price that only one of the two rows has is not a contradiction. */
const triplesDiffer = (left: PriceTriple, right: PriceTriple): boolean =>
  left.some((amount, index) => {
    const other = right[index] ?? null;
    return amount !== other && !(index === 1 && (amount === null || other === null));
  });

const tripleText = (prices: PriceTriple) =>
  prices.map((price) => (price === null ? 'none' : String(price))).join(' / ');

/** True if a dated price is in force on the day on which a list of the model was seen. */
const holdsOn = ({ effectiveFrom, effectiveTo }: RowOf<'priceSegments'>, day: string) =>
  effectiveFrom <= day && (effectiveTo === null || day < effectiveTo);

/**
 * A model has one price per day in each of its lists: its row in `models.csv` equals the dated price of that list in
 * force when the row was seen, in the currency of the list. `price_basis` says which list is the model's own; the
 * other is in the CNY columns of the row, seen on `cny_as_of`.
 */
export function latestSegmentIsModelPrice(records: Pick<Records, 'priceSegments' | 'models'>): Problem[] {
  const segments = groupBy(withDerivedEnds(records.priceSegments), (row) => row.modelId);
  return records.models.flatMap((row) => {
    const compare = (
      list: ReturnType<typeof listOf>,
      day: string | null,
      pricesOf: (one: TripleRow) => PriceTriple,
    ) => {
      const dated = (segments.get(row.modelId) ?? []).filter(({ priceBasis }) => listOf(priceBasis) === list);
      const inForce = day === null ? undefined : dated.find((segment) => holdsOn(segment, day));
      if (inForce === undefined || !triplesDiffer(pricesOf(row), pricesOf(inForce))) return [];
      const sentence = `${row.modelId}: models.csv says ${tripleText(pricesOf(row))} on ${day ?? ''}, price-segments ${tripleText(pricesOf(inForce))} from ${inForce.effectiveFrom}. Bring the older one up to date.`;
      return [problemAt(row, 'latest-segment-is-model-price', sentence)];
    };
    const own = listOf(row.priceBasis);
    return own === 'mainland'
      ? compare(own, row.priceAsOf, cnyTriple)
      : [...compare(own, row.priceAsOf, usdTriple), ...compare('mainland', row.cnyAsOf, cnyTriple)];
  });
}
