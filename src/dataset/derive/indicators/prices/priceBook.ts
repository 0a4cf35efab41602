import type { ListedTokenKind } from '../../../../domain/tokenKinds.ts';
import { lastDayOf } from '../../../../domain/periods.ts';
import type { TokenPrices } from '../../../../contract/aiPricing.ts';
import type { PriceBasis } from '../../../../contract/codelists.ts';
import { exchangeRate, inUsd, isListedOn, seenBy } from '../../../../domain/priceOn.ts';
import type { SegmentRow, ModelRow, Records } from '../../../tables/records.ts';
import { firstDayOf } from '../../calendar.ts';
import { compareText, groupBy } from '../../../../domain/sorting.ts';
import { datedRows, lastListings, rowInForce } from '../../priceInForce.ts';

/** The prices of a model on a day, and the row that states them. */
export interface DayPrice {
  readonly row: ModelRow | SegmentRow;
  /** In US dollars per million tokens; a list in CNY at the mean rate of the month, or the newest before it. */
  readonly usd: TokenPrices;
  /** That rate, in yuan for a dollar, with the prices that it converts; `null` where the list is in USD. */
  readonly conversion: { readonly cnyPerUsd: number; readonly cny: TokenPrices } | null;
  /** List, promotion, peak hours …: the basis of the price that the row states. */
  readonly basis: PriceBasis;
  /** The first day on which this price is known. */
  readonly since: string;
  /** Whether it was seen so lately that it still counts as the list price of the day. */
  readonly isListed: boolean;
}

/** All models with their prices over time. */
export interface DatedPriceBook {
  readonly models: readonly ModelRow[];
  /** The newest day of which the records know a price. */
  readonly cutOff: string;
  /** A model's dated prices, oldest first. */
  readonly segmentsOf: (model: ModelRow) => readonly SegmentRow[];
  /** By the rule of `priceOn`; `null` where no price is known for that day. */
  readonly priceOn: (model: ModelRow, day: string) => DayPrice | null;
  /** A dated price as that of its first day. */
  readonly firstOf: (segment: SegmentRow) => DayPrice;
}

/** The indicator whose monthly means convert lists in CNY. */
export const RATES = 'pricing-cny-per-usd';

/** The price in US dollars per million tokens, `null` where the row has none of that kind. */
export const priceIn = ({ usd }: DayPrice, kind: ListedTokenKind): number | null => usd[kind];

/** The day on which a model came out; the first of its month where only the month is known. */
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

/** The prices of a row in USD, converted at the rate of the day's own month where the list is in CNY. */
function dollarsOf(
  row: ModelRow | SegmentRow,
  rates: Rates,
  day: string,
): Pick<DayPrice, 'usd' | 'conversion'> {
  const usd = {
    input: row.inputUsdPerMtok,
    cachedInput: row.cachedInputUsdPerMtok,
    output: row.outputUsdPerMtok,
  };
  const cny = {
    input: row.inputCnyPerMtok,
    cachedInput: row.cachedInputCnyPerMtok,
    output: row.outputCnyPerMtok,
  };
  const rate = exchangeRate(rates, lastDayOf(day.slice(0, 7)));
  const isListed = Object.values(cny).some((amount) => amount !== null);
  if (row.priceBasis !== 'cny-converted' || rate === null || !isListed) return { usd, conversion: null };
  return { usd: inUsd(cny, rate.value), conversion: { cnyPerUsd: rate.value, cny } };
}

/** Opens the price tables. */
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
        since: found.since,
        isListed: isListedOn(found.lastListed, day),
      };
    },
    firstOf: (row) => ({
      row,
      ...dollarsOf(row, rates, row.effectiveFrom),
      basis: row.priceBasis,
      since: row.effectiveFrom,
      isListed: true,
    }),
  };
}
