import type { TokenPrices } from '../../contract/aiPricing.ts';
import type { PriceBasis } from '../../contract/codelists.ts';
import { listOf, priceOn, type PriceInForce } from '../../domain/priceOn.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import type { SegmentRow, ModelRow, Records, RowOf } from '../tables/records.ts';

type PricedRow = ModelRow | SegmentRow | RowOf<'priceModes'>;

/** Returns the USD prices of a row. */
export const usdOf = (row: PricedRow): TokenPrices => ({
  input: row.inputUsdPerMtok,
  cachedInput: row.cachedInputUsdPerMtok,
  output: row.outputUsdPerMtok,
});

/** Returns the CNY prices of a row. */
export const cnyOf = (row: PricedRow): TokenPrices => ({
  input: row.inputCnyPerMtok,
  cachedInput: row.cachedInputCnyPerMtok,
  output: row.outputCnyPerMtok,
});

/**
 * Returns the segment in force on a day: its start is inclusive, its end exclusive. A segment without an end applies
 * until the next one of the model starts. `undefined` if there is none.
 *
 * @param segments segments of one model.
 */
export function segmentInForce(segments: readonly SegmentRow[], day: string): SegmentRow | undefined {
  const begun = segments.filter(({ effectiveFrom }) => effectiveFrom <= day);
  const last = begun.reduce<SegmentRow | undefined>(
    (newest, segment) =>
      newest === undefined || segment.effectiveFrom > newest.effectiveFrom ? segment : newest,
    undefined,
  );
  return last === undefined || (last.effectiveTo !== null && last.effectiveTo <= day) ? undefined : last;
}

/**
 * Returns segments by model and day, each with its end. An end that the records leave open is the start of the
 * model's next price in the same list: a new price thus ends the previous one without a change to its row.
 */
export function withDerivedEnds(segments: readonly SegmentRow[]): SegmentRow[] {
  const models = [...groupBy(segments, ({ modelId }) => modelId)].sort(([a], [b]) => compareText(a, b));
  return models.flatMap(([, group]) => {
    const ordered = group.toSorted((a, b) => compareText(a.effectiveFrom, b.effectiveFrom));
    return ordered.map((segment, index) => ({
      ...segment,
      effectiveTo:
        segment.effectiveTo ??
        ordered.slice(index + 1).find(({ priceBasis }) => listOf(priceBasis) === listOf(segment.priceBasis))
          ?.effectiveFrom ??
        null,
    }));
  });
}

/** A dated row with the contract's name of its basis. */
type DatedRow = SegmentRow & { readonly basis: PriceBasis };

/** Returns dated rows of one or more models in the form that `rowInForce` takes: each with its end. */
export const datedRows = (segments: readonly SegmentRow[]): DatedRow[] =>
  withDerivedEnds(segments).map((row) => ({ ...row, basis: row.priceBasis }));

/** Returns the last day on which a list with the price of a model's row was read, by model. */
export function lastListings({
  models,
  priceSightings,
}: Pick<Records, 'models' | 'priceSightings'>): Map<string, string> {
  const days = [
    ...models.map(({ modelId, priceAsOf }) => [modelId, priceAsOf] as const),
    ...priceSightings.map(({ modelId, seenOn }) => [modelId, seenOn] as const),
  ];
  return new Map(days.sort(([, left], [, right]) => compareText(left, right)));
}

/** Returns the last day on which a list with the price of a model was read again; `undefined` if none was. */
export const newestSighting = (
  sightings: readonly RowOf<'priceSightings'>[],
): RowOf<'priceSightings'> | undefined => sightings.toSorted((a, b) => compareText(b.seenOn, a.seenOn))[0];

/**
 * Returns the last day on which a catalog held a run of prices: that of the run, or for the newest of a model in that
 * catalog the day on which the catalog was read again.
 *
 * @param runs runs of the model.
 * @param sightings sightings of the model's price.
 */
export function lastSeenOf(
  run: RowOf<'cnyPriceRuns'>,
  runs: readonly RowOf<'cnyPriceRuns'>[],
  sightings: readonly RowOf<'priceSightings'>[],
): string {
  const { lastSeen, sourceId } = run;
  const again = newestSighting(sightings.filter((one) => one.sourceId === sourceId))?.seenOn ?? lastSeen;
  const isNewest = runs.every((one) => one.sourceId !== sourceId || one.lastSeen <= lastSeen);
  return isNewest && again > lastSeen ? again : lastSeen;
}

/**
 * Returns the run that began the listing of a model's own price in a catalog: it holds each amount of the row, in its
 * currency and tier, and no run after it up to the row's reading has another. `undefined` if none is on record.
 *
 * @param runs runs of the model.
 */
export function firstRunOf(
  model: ModelRow,
  runs: readonly RowOf<'cnyPriceRuns'>[],
): RowOf<'cnyPriceRuns'> | undefined {
  const isYuan = listOf(model.priceBasis) === 'mainland';
  const [input, cached, output] = isYuan
    ? [model.inputCnyPerMtok, model.cachedInputCnyPerMtok, model.outputCnyPerMtok]
    : [model.inputUsdPerMtok, model.cachedInputUsdPerMtok, model.outputUsdPerMtok];
  const begun = runs
    .filter(({ currency, firstSeen }) => (currency === 'CNY') === isYuan && firstSeen <= model.priceAsOf)
    .sort((a, b) => compareText(a.firstSeen, b.firstSeen));
  const other = begun.findLastIndex(
    ({ tiered, inputPerMtok, cachedInputPerMtok, outputPerMtok }) =>
      tiered !== (isYuan && model.cnyLowestTier === true) ||
      inputPerMtok !== input ||
      outputPerMtok !== output ||
      (cached !== null && cachedInputPerMtok !== cached),
  );
  return begun[other + 1];
}

/**
 * Returns a model's row in the form that `priceOn` takes. Indicators ask on which days a price counts, which does not
 * depend on its first listing.
 */
export function ownPriceOf(model: ModelRow, lastListed: string) {
  const { priceBasis: basis, releaseDate: releasedOn, releaseDatePrecision: releasePrecision } = model;
  const { priceAsOf, cnyAsOf } = model;
  const cnyList = cnyAsOf === null ? null : { lastListed: cnyAsOf };
  return { basis, releasedOn, releasePrecision, priceAsOf, lastListed, cnyList, firstListed: null };
}

/**
 * Returns the result of `priceOn` for a model's rows on a day.
 *
 * @param lastListed last listing of the price of the model's row, by `lastListings`.
 */
export function rowInForce(
  model: ModelRow,
  segments: readonly DatedRow[],
  day: string,
  lastListed = model.priceAsOf,
): PriceInForce<DatedRow> | null {
  return priceOn(ownPriceOf(model, lastListed), segments, day);
}

/**
 * Some vendors, such as Alibaba, have two lists, one in CNY for the mainland; a price in one does not end a price in
 * the other.
 */
export function isSameList(left: Pick<ModelRow, 'priceBasis'>, right: Pick<ModelRow, 'priceBasis'>): boolean {
  return (left.priceBasis === 'cny-converted') === (right.priceBasis === 'cny-converted');
}

/**
 * Returns the row that states the price of a model's own list on a day: its own row, or a dated one that began after
 * the price of the own row was seen, or ended before.
 *
 * @param segments segments of the model.
 */
export function priceInForce(
  model: ModelRow,
  segments: readonly SegmentRow[],
  day: string,
): ModelRow | SegmentRow {
  const found = rowInForce(model, datedRows(segments), day);
  if (found?.segment == null || found.isOwnRow || !isSameList(found.segment, model)) return model;
  const { effectiveFrom } = found.segment;
  return segments.find((row) => row.effectiveFrom === effectiveFrom) ?? model;
}

type Mode = RowOf<'priceModes'>;
type Price = RowOf<'models'> | RowOf<'priceSegments'>;

const USD_COLUMNS = ['inputUsdPerMtok', 'cachedInputUsdPerMtok', 'outputUsdPerMtok'] as const;

const modeDiffers = (mode: Mode, price: Price): boolean =>
  USD_COLUMNS.some(
    (column) => mode[column] !== null && price[column] !== null && mode[column] !== price[column],
  );

/**
 * Compares the standard prices that the catalogs of `price-modes` give for a day with the price in the other tables
 * for that day, if the two have different sources.
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
  const differing = pairs.filter(({ row, price }) => modeDiffers(row, price)).map(({ row }) => row);
  return {
    compared: pairs.length,
    differing: differing.sort((a, b) => compareText(a.modelId, b.modelId) || compareText(a.asOf, b.asOf)),
  };
}
