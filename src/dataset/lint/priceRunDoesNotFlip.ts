import { compareText, groupBy } from '../../domain/sorting.ts';
import type { SegmentRow, Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type PriceRunRow = RowOf<'cnyPriceRuns'>;
const RULE = 'price-run-does-not-flip';

interface PricedRow {
  readonly day: string;
  readonly price: string;
  readonly row: PriceRunRow | SegmentRow;
}

const runText = (...prices: readonly (number | null)[]) => prices.map((price) => price ?? 'none').join(' / ');

const fromRun = (row: PriceRunRow): PricedRow => ({
  row,
  day: row.firstSeen,
  price: runText(row.inputPerMtok, row.cachedInputPerMtok, row.outputPerMtok),
});

/** The basis is part of the price: a promotion that ends returns to the list price and is not a flip. */
const fromSegment = (row: SegmentRow): PricedRow => ({
  row,
  day: row.effectiveFrom,
  price: `${row.priceBasis === 'list' ? '' : row.priceBasis} ${runText(row.inputUsdPerMtok, row.cachedInputUsdPerMtok, row.outputUsdPerMtok)}`,
});

/** Returns the first A-B-A in a series of prices, by day. */
function firstFlip(prices: readonly PricedRow[], name: string): Problem[] {
  const ordered = [...prices].sort((left, right) => compareText(left.day, right.day));
  const flip = ordered.findIndex(({ price }, index) => {
    const [middle, last] = [ordered[index + 1], ordered[index + 2]];
    return last?.price === price && middle?.price !== price && !/^[a-z]/.test(middle?.price ?? '');
  });
  const [first, middle, last] = ordered.slice(flip, flip + 3);
  if (flip === -1 || first === undefined || middle === undefined || last === undefined) return [];
  const sentence = `${name}: The price goes from ${first.price.trim()} to ${middle.price.trim()} on ${middle.day} and back on ${last.day}. Look whether an upstream was wrong for a while; then keep the price that held.`;
  return [problemAt(middle.row, RULE, sentence)];
}

/** A price does not change and change back, unless a promotion, an introductory price or a schedule explains it. */
export function priceRunDoesNotFlip(records: Pick<Records, 'cnyPriceRuns' | 'priceSegments'>): Problem[] {
  const runs = groupBy(
    records.cnyPriceRuns,
    (row) => `${row.vendorModelId} (${row.developer}, ${row.currency})`,
  );
  const segments = groupBy(records.priceSegments, (row) => row.modelId);
  return [
    ...[...runs].flatMap(([name, rows]) => firstFlip(rows.map(fromRun), name)),
    ...[...segments].flatMap(([name, rows]) => firstFlip(rows.map(fromSegment), name)),
  ];
}
