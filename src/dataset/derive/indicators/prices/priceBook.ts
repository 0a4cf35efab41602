import type { ListedTokenKind } from '../../../../domain/tokenKinds.ts';
import { lastDayOf } from '../../../../domain/periods.ts';
import type { TokenPrices } from '../../../../contract/aiPricing.ts';
import type { PriceBasis } from '../../../../contract/codelists.ts';
import { exchangeRate, inUsd, isListedOn, seenBy } from '../../../../domain/priceOn.ts';
import type { SegmentRow, ModelRow, Records } from '../../../tables/records.ts';
import { firstDayOf } from '../../calendar.ts';
import { compareText, groupBy } from '../../../../domain/sorting.ts';
import { cnyOf, datedRows, lastListings, rowInForce, usdOf } from '../../priceInForce.ts';

/** Prices of a model on a day, and the row that states them. */
export interface DayPrice {
  readonly row: ModelRow | SegmentRow;
  /** USD per million tokens; a CNY list at the mean rate of the month, or the newest before it. */
  readonly usd: TokenPrices;
  /** Rate (CNY per USD) with the prices that it converts; `null` for a USD list. */
  readonly conversion: { readonly cnyPerUsd: number; readonly cny: TokenPrices } | null;
  /** Basis of the price in the row: list, promotion, peak hours … */
  readonly basis: PriceBasis;
  /** First day on which this price is known. */
  readonly since: string;
  /** False if it is the only price of its list, taken as constant since that day. */
  readonly isDated: boolean;
  /** True if it was seen recently enough to count as the list price of the day. */
  readonly isListed: boolean;
}

/** All models with their prices over time. */
export interface DatedPriceBook {
  readonly models: readonly ModelRow[];
  /** Newest day with a recorded price. */
  readonly cutOff: string;
  /** Returns a model's dated prices, oldest first. */
  readonly segmentsOf: (model: ModelRow) => readonly SegmentRow[];
  /** By the rule of `priceOn`; `null` if no price is known for that day. */
  readonly priceOn: (model: ModelRow, day: string) => DayPrice | null;
  /** Returns a dated price as that of its first day. */
  readonly firstOf: (segment: SegmentRow) => DayPrice;
}

/** Indicator whose monthly means convert CNY lists. */
export const RATES = 'pricing-cny-per-usd';

/** Returns the price (USD per million tokens); `null` if the row has none of that kind. */
export const priceIn = ({ usd }: DayPrice, kind: ListedTokenKind): number | null => usd[kind];

/** Returns the release day of a model; the first of its month if only the month is known. */
export function releaseDayOf({ releaseDate }: ModelRow): string | null {
  return releaseDate === null ? null : firstDayOf(releaseDate);
}

function newestDay(models: readonly ModelRow[], segments: readonly SegmentRow[]): string {
  const effective = segments.filter(({ priceBasis }) => priceBasis !== 'scheduled');
  const days = [
    ...models.map(({ priceAsOf }) => firstDayOf(priceAsOf)),
    ...effective.map(({ effectiveFrom }) => effectiveFrom),
  ];
  return days.sort(compareText).at(-1) ?? '';
}

type Rates = readonly { readonly timePeriod: string; readonly value: number | null }[];

/** Returns the prices of a row in USD, converted at the rate of the day's own month for a CNY list. */
function dollarsOf(
  row: ModelRow | SegmentRow,
  rates: Rates,
  day: string,
): Pick<DayPrice, 'usd' | 'conversion'> {
  const [usd, cny] = [usdOf(row), cnyOf(row)];
  const rate = exchangeRate(rates, lastDayOf(day.slice(0, 7)));
  const isListed = Object.values(cny).some((amount) => amount !== null);
  if (row.priceBasis !== 'cny-converted' || rate === null || !isListed) return { usd, conversion: null };
  return { usd: inUsd(cny, rate.value), conversion: { cnyPerUsd: rate.value, cny } };
}

/** Returns the lookups over the price tables. */
export function priceBook({
  models,
  priceSegments,
  priceSightings,
  observations,
}: Pick<Records, 'models' | 'priceSegments' | 'priceSightings' | 'observations'>): DatedPriceBook {
  const rates = observations.filter(({ indicatorId }) => indicatorId === RATES);
  const segments = groupBy(datedRows(priceSegments), ({ modelId }) => modelId);
  const listings = lastListings({ models, priceSightings });
  const segmentsOf = ({ modelId }: ModelRow) => segments.get(modelId) ?? [];
  return {
    models,
    cutOff: newestDay(models, priceSegments),
    segmentsOf,
    priceOn: (model, day) => {
      const found = rowInForce(model, segmentsOf(model), day, listings.get(model.modelId));
      if (found === null) return null;
      const row = found.isOwnRow ? model : (found.segment ?? model);
      return {
        row,
        ...dollarsOf(found.segment ?? model, rates, seenBy(found.lastListed, day)),
        basis: found.segment?.priceBasis ?? model.priceBasis,
        ...{ since: found.since, isDated: found.segment !== null },
        isListed: isListedOn(model, found.lastListed, day),
      };
    },
    firstOf: (row) => ({
      row,
      ...dollarsOf(row, rates, row.effectiveFrom),
      basis: row.priceBasis,
      ...{ since: row.effectiveFrom, isDated: true },
      isListed: true,
    }),
  };
}
