import type { Records, RowOf } from '../tables/records.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import { segmentInForce } from './segmentInForce.ts';

type Mode = RowOf<'priceModes'>;
type Price = RowOf<'models'> | RowOf<'priceSegments'>;

const COLUMNS = ['inputUsdPerMtok', 'cachedInputUsdPerMtok', 'outputUsdPerMtok'] as const;

const differs = (mode: Mode, price: Price): boolean =>
  COLUMNS.some((column) => mode[column] !== null && price[column] !== null && mode[column] !== price[column]);

/**
 * The standard prices that the catalogues of `price-modes` give for a day, set against the price that the other
 * tables hold to be that of the day, where both rest on different sources.
 */
export function priceReadings({
  models,
  priceSegments,
  priceModes,
}: Pick<Records, 'models' | 'priceSegments' | 'priceModes'>): {
  readonly compared: number;
  readonly differing: readonly Mode[];
} {
  const segments = groupBy(priceSegments, ({ modelId }) => modelId);
  const known = new Map(models.map((model) => [model.modelId, model]));
  const priceOf = ({ modelId, asOf }: Mode): Price | undefined => {
    const own = segments.get(modelId);
    return own === undefined ? known.get(modelId) : segmentInForce(own, asOf);
  };
  const pairs = priceModes
    .filter(({ mode, inputTokensAbove }) => mode === 'standard' && inputTokensAbove === 0)
    .flatMap((row) => {
      const price = priceOf(row);
      return price === undefined || price.sourceId === row.sourceId ? [] : [{ row, price }];
    });
  const differing = pairs.filter(({ row, price }) => differs(row, price)).map(({ row }) => row);
  return {
    compared: pairs.length,
    differing: differing.sort((a, b) => compareText(a.modelId, b.modelId) || compareText(a.asOf, b.asOf)),
  };
}
