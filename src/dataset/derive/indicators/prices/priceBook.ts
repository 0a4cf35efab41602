import type { PriceBasis } from '../../../../contract/codelists.ts';
import type { Records, RowOf } from '../../../tables/records.ts';
import { firstDayOf } from '../../calendar.ts';
import { compareText } from '../../compareText.ts';
import { groupBy } from '../../groupBy.ts';
import type { TokenBasis } from '../../priceRatio.ts';
import { segmentInForce } from '../../segmentInForce.ts';

export type Model = RowOf<'models'>;
export type Segment = RowOf<'priceSegments'>;

/** The prices of a model on a day, and the row that states them. */
export interface DayPrice {
  readonly row: Model | Segment;
  /** List, promotion, peak hours …: what kind of price the row states. */
  readonly kind: PriceBasis;
  /** The day from which the row says that they hold. */
  readonly since: string | null;
}

/** All models with their prices over time. */
export interface PriceBook {
  readonly models: readonly Model[];
  /** The newest day of which the records know a price. */
  readonly cutOff: string;
  /** A model's dated prices, oldest first. */
  readonly segmentsOf: (model: Model) => readonly Segment[];
  /** `null` where no dated price holds on that day. A model without dated prices has its newest one always. */
  readonly priceOn: (model: Model, day: string) => DayPrice | null;
}

const COLUMNS = {
  input: 'inputUsdPerMtok',
  cachedInput: 'cachedInputUsdPerMtok',
  output: 'outputUsdPerMtok',
} as const;

/** The price in US dollars per million tokens, `null` where the row has none on that basis. */
export function priceIn({ row }: DayPrice, basis: TokenBasis): number | null {
  return row[COLUMNS[basis]];
}

/** The day on which a model came out; the first of its month where only the month is known. */
export function releaseDayOf({ releaseDate }: Model): string | null {
  return releaseDate === null ? null : firstDayOf(releaseDate);
}

function newestDay(models: readonly Model[], segments: readonly Segment[]): string {
  const effective = segments.filter(({ priceBasis }) => priceBasis !== 'scheduled');
  const days = [
    ...models.map(({ priceAsOf }) => firstDayOf(priceAsOf)),
    ...effective.map(({ effectiveFrom }) => effectiveFrom),
  ];
  return days.sort(compareText).at(-1) ?? '';
}

/** A segment as the price of a day. */
export function segmentPrice(row: Segment): DayPrice {
  return { row, kind: row.priceBasis, since: row.effectiveFrom };
}

/** Opens the price tables. */
export function priceBook({ models, priceSegments }: Pick<Records, 'models' | 'priceSegments'>): PriceBook {
  const segments = groupBy(priceSegments, ({ modelId }) => modelId);
  for (const group of segments.values()) {
    group.sort((left, right) => compareText(left.effectiveFrom, right.effectiveFrom));
  }
  const segmentsOf: PriceBook['segmentsOf'] = ({ modelId }) => segments.get(modelId) ?? [];
  return {
    models,
    cutOff: newestDay(models, priceSegments),
    segmentsOf,
    priceOn: (model, day) => {
      const dated = segmentsOf(model);
      if (dated.length === 0) return { row: model, kind: model.priceBasis, since: releaseDayOf(model) };
      const segment = segmentInForce(dated, day);
      return segment === undefined ? null : segmentPrice(segment);
    },
  };
}
